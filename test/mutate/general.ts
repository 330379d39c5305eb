/** General mutations: inverted conditions, removed statements, changed constants. */
import ts from 'typescript';

/** The code behind the promises, with the tests that should notice. */
export const BEHIND: readonly { file: string; tests: readonly string[] }[] = [
  { file: 'utils/background/gate.ts', tests: ['test/unit/background/guides.test.ts'] },
  { file: 'utils/database/erasures.ts', tests: ['test/unit/actions/bin.test.ts'] },
  {
    file: 'utils/actions/erase.ts',
    tests: ['test/unit/actions/bin.test.ts', 'test/unit/sync/exchange.test.ts'],
  },
  { file: 'utils/settings/lock.ts', tests: ['test/unit/settings/lock.test.ts'] },
  { file: 'utils/copies/names.ts', tests: ['test/unit/copies/names.test.ts'] },
  { file: 'utils/copies/state.ts', tests: ['test/unit/copies/state.test.ts'] },
  { file: 'utils/copies/unfinished.ts', tests: ['test/unit/copies/unfinished.test.ts'] },
  { file: 'utils/copies/bring-back.ts', tests: ['test/unit/copies/unfinished.test.ts'] },
  { file: 'utils/exchange/seal.ts', tests: ['test/unit/exchange/seal.test.ts'] },
  { file: 'utils/session/forget.ts', tests: ['test/unit/session/drafts.test.ts'] },
  { file: 'utils/settings/guide-places.ts', tests: ['test/unit/guides/session.test.ts'] },
];

export interface Mutant {
  line: number;
  what: string;
  /** The whole file with the mutation. */
  changed: string;
}

interface Edit {
  from: number;
  to: number;
  text: string;
  what: string;
}

const OTHER = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
]);

/** All mutations of one file. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = ({ from, to, text: put, what }: Edit) => {
    mutants.push({
      line: source.getLineAndCharacterOfPosition(from).line + 1,
      what,
      changed: `${text.slice(0, from)}${put}${text.slice(to)}`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    for (const edit of editsOf(node, source)) add(edit);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

function editsOf(node: ts.Node, source: ts.SourceFile): Edit[] {
  const place = { from: node.getStart(source), to: node.getEnd() };
  const text = node.getText(source);
  const short = text.replace(/\s+/g, ' ').slice(0, 60);
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    const [from, to] = [condition.getStart(source), condition.getEnd()];
    return [
      {
        from,
        to,
        text: `!(${condition.getText(source)})`,
        what: `not: ${condition.getText(source).slice(0, 60)}`,
      },
    ];
  }
  if (ts.isExpressionStatement(node)) return [{ ...place, text: ';', what: `left out: ${short}` }];
  if (ts.isBinaryExpression(node)) {
    const other = OTHER.get(node.operatorToken.kind);
    const [from, to] = [node.operatorToken.getStart(source), node.operatorToken.getEnd()];
    return other ? [{ from, to, text: other, what: `${other} in: ${short}` }] : [];
  }
  if (ts.isNumericLiteral(node)) return [{ ...place, text: `(${text} + 1)`, what: `${text} + 1` }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ ...place, text: 'false', what: 'false for true' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ ...place, text: 'true', what: 'true for false' }];
  return [];
}
