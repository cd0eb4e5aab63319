// A video from TypeScript: connect over stdio, call one tool, get an MP4.
//   npm install && npm start          (with videogen-mcp on the PATH)
import { readFileSync } from "node:fs";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

interface Video {
  status: "running" | "succeeded";
  run_id: string;
  kind: string;
  path: string;
  file_bytes: number;
}

const client = new Client({ name: "example", version: "1.0.0" });
const env = process.env as Record<string, string>;
await client.connect(new StdioClientTransport({ command: "videogen-mcp", env }));

async function call(name: string, args: Record<string, unknown>): Promise<Video> {
  const result = await client.callTool(
    { name, arguments: args },
    {
      // Without these the SDK gives up after a minute, however much progress is reported.
      timeout: 120_000,
      resetTimeoutOnProgress: true,
      onprogress: ({ progress, message }) => console.log(`${Math.round(progress)} % ${message}`),
    },
  );
  if (result.isError) throw new Error(JSON.stringify(result.content));
  return result.structuredContent as unknown as Video;
}

let video = await call("script_to_video", {
  script: "Why is the sky blue? The air scatters blue light far more than red.",
  style: "soft watercolour",
  aspect_ratio: "9:16",
});
// A long video outlives one call: the answer then names the run, and the next call waits.
while (video.status === "running") {
  video = await call("wait_for_run", { run_id: video.run_id, kind: video.kind });
}
await client.close();

const data = readFileSync(video.path);
const whole = data.length === video.file_bytes && data.includes("moov");
if (!whole || data.toString("latin1", 4, 8) !== "ftyp") throw new Error(`${video.path} is no MP4`);
console.log(video.path);
