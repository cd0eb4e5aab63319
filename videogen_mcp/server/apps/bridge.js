const at = id => document.getElementById(id), pending = new Map();
let number = 0, host = {};
const post = message => parent.postMessage({ jsonrpc: '2.0', ...message }, '*');
const tell = (method, params = {}) => post({ method, params });
const ask = (method, params) => new Promise((resolve, reject) => {
  pending.set(++number, { resolve, reject });
  post({ id: number, method, params });
});
async function call(name, args) {
  const result = await ask('tools/call', { name, arguments: args });
  return { said: facts(result), isError: !!result.isError };
}
function facts(result) {
  if (result.structuredContent) return result.structuredContent;
  const text = (result.content || []).find(block => block.type === 'text')?.text || '';
  try { return JSON.parse(text); } catch { return { message: text }; }
}
addEventListener('message', event => {
  const said = event.data;
  if (event.source !== parent || !said || said.jsonrpc !== '2.0') return;
  if (said.method) return heard(said);
  const waiting = pending.get(said.id);
  if (!waiting) return;
  pending.delete(said.id);
  if (said.error) waiting.reject(new Error(said.error.message)); else waiting.resolve(said.result);
});
function heard({ id, method, params = {} }) {
  if (method === 'ui/notifications/host-context-changed') dress(params);
  else if (method === 'ui/resource-teardown') { leave(); post({ id, result: {} }); }
  else if (method === 'ping') post({ id, result: {} });
  else if (method in hears) hears[method](params);
  else if (id !== undefined) post({ id, error: { code: -32601, message: 'Unknown method' } });
}
function dress(context = {}) {
  const root = document.documentElement;
  if (context.theme) root.dataset.theme = context.theme;
  for (const [name, value] of Object.entries(context.styles?.variables || {})) if (name.startsWith('--')) root.style.setProperty(name, value);
}
let told = '';
function resize() {
  const size = { width: innerWidth, height: Math.ceil(document.body.getBoundingClientRect().height) };
  if (told !== (told = JSON.stringify(size))) tell('ui/notifications/size-changed', size);
}
new ResizeObserver(resize).observe(document.documentElement);
async function meet(name) {
  const answer = await ask('ui/initialize', { protocolVersion: '2026-01-26', appInfo: { name, version: '1' }, appCapabilities: {} });
  host = answer.hostCapabilities || {};
  dress(answer.hostContext);
  tell('ui/notifications/initialized');
  new ResizeObserver(resize).observe(document.body);
}
const sized = bytes => bytes < 1e5 ? Math.max(1, Math.round(bytes / 1e3)) + ' kB' : (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0) + ' MB';
