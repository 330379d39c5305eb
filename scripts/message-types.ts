/**
 * Writes `utils/language/messages.gen.ts`: every key of the English catalogue with the values it takes. Run by `npm run texts`; a
 * unit test fails while the file is stale or a language differs from English.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BaseNode, type Pattern, parse, Visitor } from '@fluent/syntax';

const folder = fileURLToPath(new URL('../utils/language/', import.meta.url));

export type Catalogue = Map<string, Map<string, 'number' | 'Date' | 'string | number'>>;

class VariableVisitor extends Visitor {
  readonly variables = new Map<string, 'number' | 'Date' | 'string | number'>();

  override visitSelectExpression(node: BaseNode): void {
    const selector = (node as unknown as { selector: { type: string; id: { name: string } } }).selector;
    const variants = (node as unknown as { variants: { key: { type: string; name?: string } }[] }).variants;
    const plural = variants.some(
      ({ key }) => key.type === 'NumberLiteral' || /^(zero|one|two|few|many)$/.test(key.name ?? ''),
    );
    if (selector.type === 'VariableReference' && plural) this.variables.set(selector.id.name, 'number');
    this.genericVisit(node);
  }

  override visitFunctionReference(node: BaseNode): void {
    const call = node as unknown as {
      id: { name: string };
      arguments: { positional: { type: string; id: { name: string } }[] };
    };
    for (const argument of call.arguments.positional) {
      if (argument.type !== 'VariableReference') continue;
      this.variables.set(argument.id.name, call.id.name === 'DATETIME' ? 'Date' : 'number');
    }
    this.genericVisit(node);
  }

  override visitVariableReference(node: BaseNode): void {
    const { name } = (node as unknown as { id: { name: string } }).id;
    if (!this.variables.has(name)) this.variables.set(name, 'string | number');
  }
}

/** Reads one language's catalogue: keys (`id`, `id.attribute`) with the values each takes. */
export function readCatalogue(language: string): Catalogue {
  const catalogue: Catalogue = new Map();
  const add = (key: string, pattern: Pattern | null) => {
    if (!pattern) return;
    if (catalogue.has(key)) throw new Error(`${language}: "${key}" stands twice`);
    const visitor = new VariableVisitor();
    visitor.visit(pattern);
    catalogue.set(key, visitor.variables);
  };
  for (const file of readdirSync(`${folder}${language}`).sort()) {
    const resource = parse(readFileSync(`${folder}${language}/${file}`, 'utf8'), { withSpans: false });
    for (const entry of resource.body) {
      if (entry.type === 'Junk') throw new Error(`${language}/${file}: cannot read "${entry.content}"`);
      if (entry.type !== 'Message') continue;
      add(entry.id.name, entry.value);
      for (const attribute of entry.attributes) add(`${entry.id.name}.${attribute.id.name}`, attribute.value);
    }
  }
  return catalogue;
}

/** The text of the generated file. */
export function messageTypes(catalogue: Catalogue): string {
  const lines = [...catalogue].map(([key, variables]) => {
    const fields = [...variables].map(([name, type]) => `${name}: ${type}`);
    return `  '${key}': ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'never'};`;
  });
  return [
    '// Written by `npm run texts` from utils/language/en/*.ftl. Do not edit.',
    'export interface MessageArguments {',
    ...lines,
    '}',
    'export type MessageKey = keyof MessageArguments;',
    '',
  ].join('\n');
}

export const generatedFile = `${folder}messages.gen.ts`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(generatedFile, messageTypes(readCatalogue('en')));
}
