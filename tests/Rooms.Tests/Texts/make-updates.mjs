// Writes updates.json: random histories of several people typing in one Y.Text, as yjs itself encodes them, with the words they end in.
// Run beside an installed yjs: node make-updates.mjs > updates.json
import * as Y from 'yjs';
let seed = 20261122;
const random = n => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return (seed >>> 8) % n; };
const words = ['å', 'bus', ' ', 'kajak', '🛶', 'æøå ', 'elever', '.', '\n', 'vest', '👩‍🌾', 'x'];
const histories = [];
for (let h = 0; h < 40; h++) {
  const people = 2 + random(3);
  const docs = Array.from({ length: people }, (_, i) => { const d = new Y.Doc({ gc: h % 2 === 0 }); d.clientID = 1 + random(0x7fffffff) + i; return d; });
  const log = [];
  const seen = docs.map(() => 0);
  docs.forEach((d, i) => d.on('update', (u, origin) => { if (origin !== 'log') { d.mine = d.mine ?? []; d.mine.push(u); } }));
  const flush = i => { for (const u of docs[i].mine ?? []) log.push({ by: i, u }); docs[i].mine = []; };
  const catchUp = i => { for (; seen[i] < log.length; seen[i]++) if (log[seen[i]].by !== i) Y.applyUpdate(docs[i], log[seen[i]].u, 'log'); };
  const steps = 10 + random(40);
  for (let s = 0; s < steps; s++) {
    const i = random(people), t = docs[i].getText('text');
    if (random(3) === 0 && t.length > 0) { const at = random(t.length); t.delete(at, 1 + random(Math.min(4, t.length - at))); }
    else if (random(12) === 0 && t.length > 2) t.format(0, 2, { bold: true });
    else t.insert(random(t.length + 1), words[random(words.length)]);
    if (random(3) === 0) { flush(i); catchUp(random(people)); }
  }
  docs.forEach((_, i) => flush(i));
  docs.forEach((_, i) => catchUp(i));
  const text = docs[0].getText('text').toString();
  for (const d of docs) if (d.getText('text').toString() !== text) throw new Error('copies differ');
  const clean = new Y.Doc({ gc: true });
  for (const { u } of log) Y.applyUpdate(clean, u);
  histories.push({ text, updates: log.map(({ u }) => Buffer.from(u).toString('base64')), compact: Buffer.from(Y.encodeStateAsUpdate(clean)).toString('base64') });
}
console.log('[\n' + histories.map(h => JSON.stringify(h)).join(',\n') + '\n]');
