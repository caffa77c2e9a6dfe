// Reads {document, exchanges} from standard input and prints every complaint, one a line; nothing when all is well.
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';

const { document, exchanges } = JSON.parse(readFileSync(0, 'utf8'));
const { valid, errors } = await new Validator().validate(structuredClone(document));
if (!valid) console.log('document: ' + JSON.stringify(errors));

const ajv = new Ajv.default({ strict: false, allErrors: true });
formats.default(ajv);
for (const format of ['int32', 'int64', 'double', 'binary']) ajv.addFormat(format, true);
ajv.addSchema(document, 'doc');
const at = (...parts) => 'doc#/' + parts.map(p => encodeURIComponent(p.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
const check = (what, value, ...parts) => {
  const validate = ajv.compile({ $ref: at(...parts) });
  if (!validate(value)) console.log(what + ': ' + ajv.errorsText(validate.errors) + ' ' + JSON.stringify(value).slice(0, 400));
};
for (const { path, method, status, request, answer } of exchanges) {
  const operation = document.paths[path][method];
  const body = operation.requestBody?.content ?? {};
  if (request !== null && status < '300') for (const type of Object.keys(body)) check(`${method} ${path} request`, request, 'paths', path, method, 'requestBody', 'content', type, 'schema');
  const content = operation.responses[status].content ?? {};
  if (answer !== null) for (const type of Object.keys(content)) check(`${method} ${path} ${status}`, answer, 'paths', path, method, 'responses', status, 'content', type, 'schema');
}
