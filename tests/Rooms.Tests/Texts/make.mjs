// Makes yjs.json: what yjs itself writes for a clause's text, and what a clause does not take.
// node tests/Rooms.Tests/Texts/make.mjs   (after npm ci in src/Web/client)
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
const require = createRequire(new URL('../../../src/Web/client/package.json', import.meta.url))
const Y = require(process.env.YJS ?? 'yjs')
const base64 = bytes => Buffer.from(bytes).toString('base64')
let seed = 42
const random = n => (seed = (seed * 1103515245 + 12345) % 2147483648) % n

function session(client) {
  const doc = new Y.Doc()
  doc.clientID = client
  return doc
}

// several sessions type at once; the server passes updates on in one order
function scenario(name, clients, rounds, act) {
  const docs = clients.map(session)
  const steps = []
  const queue = []
  docs.forEach(doc => doc.on('update', (update, origin) => { if (origin !== 'server') queue.push([doc.clientID, update]) }))
  for (let round = 0; round < rounds; round++) {
    for (const doc of docs) if (random(3) > 0) act(doc, doc.getText('text'), round)
    for (const [client, update] of queue.splice(0)) {
      steps.push({ client, update: base64(update) })
      for (const doc of docs) if (doc.clientID !== client) Y.applyUpdate(doc, update, 'server')
    }
  }
  const texts = docs.map(d => d.getText('text').toString())
  if (new Set(texts).size !== 1) throw new Error(name + ' diverges')
  const clean = session(7)
  for (const s of steps) Y.applyUpdate(clean, Buffer.from(s.update, 'base64'))
  const clocks = Object.fromEntries([...Y.decodeStateVector(Y.encodeStateVector(clean))].map(([c, n]) => [String(c), n]))
  return { name, steps, clocks, whole: base64(Y.encodeStateAsUpdate(clean)) }
}

const words = ['Vi ', 'cykler ', 'til åen ', '🚣 ', '\n', 'æøå', 'x']
const good = [
  scenario('one writes', [11], 12, (_, text) => text.insert(text.length, words[random(words.length)])),
  scenario('three write, delete and undo each other', [101, 4294967295, 2_000_000_000], 40, (_, text) =>
    text.length > 4 && random(3) === 0 ? text.delete(random(text.length - 3), 1 + random(3)) : text.insert(random(text.length + 1), words[random(words.length)])),
  scenario('bold and plain', [21, 22], 20, (_, text) =>
    text.length > 4 && random(2) === 0 ? text.format(random(text.length - 3), 2, { bold: random(2) === 0 ? true : null }) : text.insert(random(text.length + 1), words[random(5)])),
  scenario('several changes in one transaction', [31, 32], 15, (doc, text) => doc.transact(() => {
    text.insert(0, 'a'); text.insert(text.length, 'b'); if (text.length > 3) text.delete(1, 2)
  })),
]

function bad(name, make) {
  const doc = session(11)
  make(doc)
  return { name, update: base64(Y.encodeStateAsUpdate(doc)) }
}
const refused = [
  bad('a map', doc => doc.getMap('text').set('a', 1)),
  bad('a list', doc => doc.getArray('text').push([1, 'to', { tre: true }])),
  bad('an embedded object', doc => doc.getText('text').insertEmbed(0, { image: 'x' })),
  bad('a nested type', doc => doc.getArray('text').push([new Y.Text('Hej')])),
  bad('a document in the document', doc => doc.getMap('text').set('a', new Y.Doc())),
  bad('an XML fragment', doc => doc.getXmlFragment('text').insert(0, [new Y.XmlElement('p')])),
  bad('binary', doc => doc.getMap('text').set('a', new Uint8Array([1, 2, 3]))),
  bad('nothing', () => {}),
]
writeFileSync(new URL('yjs.json', import.meta.url), JSON.stringify({ good, refused }) + '\n')
