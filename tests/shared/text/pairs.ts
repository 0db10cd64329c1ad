import ts from 'typescript';
import { bareExpression } from './bare-expression.ts';

/** One text in one language, as it stands in the source: what it says, and which of its parameters it uses. */
export interface Leaf {
  /** All that is written out, in its order; what is filled in is `…`. */
  readonly said: string;
  /** Places in it: `{from}`, and parameters of its function by their position. */
  readonly places: readonly string[];
}

export interface Pair {
  /** `readyText.none.all`, with the file before it. */
  readonly at: string;
  readonly nb: Leaf;
  readonly nn: Leaf;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Where the two languages aren't of one shape, in a sentence each. */
  readonly faults: readonly string[];
}

/** Every text that a source file gives in both languages: each object with both `nb` and `nn`, down to its leaves. */
export function pairsOf(file: string, source: string): Pairs {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const pairs: Pair[] = [];
  const faults: string[] = [];
  const named = namedIn(root);

  const compare = (at: string, one: ts.Expression, other: ts.Expression): void => {
    const nb = bare(one, named);
    const nn = bare(other, named);
    if (ts.isObjectLiteralExpression(nb) && ts.isObjectLiteralExpression(nn)) {
      const left = keysOf(nb);
      const right = keysOf(nn);
      for (const key of new Set([...left.keys(), ...right.keys()])) {
        const [a, b] = [left.get(key), right.get(key)];
        if (a === undefined || b === undefined)
          faults.push(`${at}.${key} is only in ${a === undefined ? 'nn' : 'nb'}`);
        else compare(`${at}.${key}`, a, b);
      }
      return;
    }
    if (ts.isArrayLiteralExpression(nb) && ts.isArrayLiteralExpression(nn)) {
      if (nb.elements.length !== nn.elements.length) faults.push(`${at} has more in one language`);
      nb.elements.forEach((element, index) => {
        const twin = nn.elements[index];
        if (twin !== undefined) compare(`${at}[${index}]`, element, twin);
      });
      return;
    }
    if (nb.kind !== nn.kind && (isNested(nb) || isNested(nn))) {
      faults.push(`${at} is of another kind in each language`);
      return;
    }
    if (ts.isArrowFunction(nb) && ts.isArrowFunction(nn) && nb.parameters.length !== nn.parameters.length)
      faults.push(`${at} takes other parameters in each language`);
    const leaves = [leafOf(nb), leafOf(nn)] as const;
    // What only passes on (`nb: textNb`) has its words elsewhere.
    if (leaves[0] !== null || leaves[1] !== null)
      pairs.push({ at, nb: leaves[0] ?? NOTHING, nn: leaves[1] ?? NOTHING });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const keys = keysOf(node);
      const [nb, nn] = [keys.get('nb'), keys.get('nn')];
      if (nb !== undefined && nn !== undefined) {
        compare(`${file} ${nameOf(node)}`, nb, nn);
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return { pairs, faults };
}

/** Objects, lists and functions: what must have a twin of the same kind. A sentence may be put together as it needs. */
const isNested = (node: ts.Node): boolean =>
  ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isArrowFunction(node);

const namedIn = (root: ts.SourceFile): ReadonlyMap<string, ts.Expression> =>
  new Map(
    root.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) =>
        declarationList.declarations.flatMap(({ name, initializer }) =>
          ts.isIdentifier(name) && initializer !== undefined ? [[name.text, initializer] as const] : [],
        ),
      ),
  );

/** A name of this file as what it stands for. */
function bare(expression: ts.Expression, named: ReadonlyMap<string, ts.Expression>): ts.Expression {
  const node = bareExpression(expression);
  const meant = ts.isIdentifier(node) ? named.get(node.text) : undefined;
  return meant === undefined ? node : bare(meant, named);
}

const keysOf = (object: ts.ObjectLiteralExpression): ReadonlyMap<string, ts.Expression> =>
  new Map(
    object.properties.flatMap((property): readonly (readonly [string, ts.Expression])[] => {
      if (ts.isShorthandPropertyAssignment(property)) return [[property.name.text, property.name]];
      if (ts.isPropertyAssignment(property)) return [[plain(property.name), property.initializer]];
      return [[`?${property.getText().slice(0, 20)}`, ts.factory.createNull()]];
    }),
  );

const plain = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();

/** What an object is called where it stands: its constant, and the keys down to it. */
function nameOf(node: ts.Node): string {
  const parent = node.parent;
  if (ts.isSourceFile(parent)) return '';
  const before = nameOf(parent);
  if (ts.isVariableDeclaration(parent)) return parent.name.getText();
  if (ts.isPropertyAssignment(parent))
    return before === '' ? plain(parent.name) : `${before}.${plain(parent.name)}`;
  return before;
}

const NOTHING: Leaf = { said: '', places: [] };

/** Null: nothing is written out here. */
function leafOf(node: ts.Expression): Leaf | null {
  const said: string[] = [];
  const places = new Set<string>();
  const parameters = ts.isArrowFunction(node)
    ? node.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : name.getText()))
    : [];
  const visit = (child: ts.Node): void => {
    if (ts.isStringLiteral(child) || ts.isNoSubstitutionTemplateLiteral(child)) said.push(child.text);
    else if (ts.isTemplateHead(child) || ts.isTemplateMiddle(child) || ts.isTemplateTail(child))
      said.push(child.text);
    else if (ts.isIdentifier(child) && parameters.includes(child.text))
      places.add(`parameter ${parameters.indexOf(child.text)}`);
    ts.forEachChild(child, visit);
  };
  if (ts.isArrowFunction(node)) visit(node.body);
  else visit(node);
  if (said.length === 0) return null;
  const text = said.join('…');
  for (const place of text.match(/\{\w+\}/g) ?? []) places.add(place);
  return { said: text, places: [...places].sort() };
}
