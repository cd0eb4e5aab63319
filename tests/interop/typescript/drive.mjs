// Drives the server as a TypeScript host would, and prints what it saw as one JSON object.
// Usage: node drive.mjs sdk1|legacy|modern COMMAND [ARG...]
//   sdk1    the 1.x SDK              legacy, modern   the 2.x client in either protocol era
// The tool call comes as JSON in the variable TOOL_CALL: {"name": …, "arguments": {…}}.
const [era, command, ...args] = process.argv.slice(2);
const call = JSON.parse(process.env.TOOL_CALL);
const info = { name: "interop", version: "1.0.0" };

async function connect() {
  const launch = { command, args, env: process.env, stderr: "inherit" };
  if (era === "sdk1") {
    const { Client } = await import("@modelcontextprotocol/sdk/client/index.js");
    const { StdioClientTransport } = await import("@modelcontextprotocol/sdk/client/stdio.js");
    const client = new Client(info);
    await client.connect(new StdioClientTransport(launch));
    return client;
  }
  const { Client } = await import("@modelcontextprotocol/client");
  const { StdioClientTransport } = await import("@modelcontextprotocol/client/stdio");
  const options = era === "modern" ? { versionNegotiation: { mode: "auto" } } : {};
  const client = new Client(info, options);
  await client.connect(new StdioClientTransport(launch));
  return client;
}

function callTool(client, options) {
  // In 1.x the second argument is the result's schema.
  return era === "sdk1"
    ? client.callTool(call, undefined, options)
    : client.callTool(call, options);
}

const client = await connect();
const { tools } = await client.listTools();
const progress = [];
const result = await callTool(client, {
  timeout: 240_000,
  resetTimeoutOnProgress: true,
  onprogress: (event) => progress.push(event),
});
console.log(JSON.stringify({ tools: tools.map((tool) => tool.name), progress, result }));
await client.close();
