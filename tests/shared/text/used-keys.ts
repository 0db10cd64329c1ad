import ts from 'typescript';
import { bareExpression } from './bare-expression.ts';
import { declaredIn, type Path } from './declared-keys.ts';

export interface KeysOfTexts {
  readonly keys: readonly Path[];
  /** Those of them that are asked for nowhere. */
  readonly unused: readonly Path[];
}

/**
 * Which keys of the texts a program asks for. A text is followed by the types it passes through, from its constant or
 * from the interface that it satisfies; where something else takes over (a list of entries, a string for a key), all
 * below counts as asked for. Texts in `onPages` are handed over to a page of HTML, which names what it wants of them.
 */
export function keysOfTexts(
  program: ts.Program,
  isText: (path: string) => boolean,
  onPages: ReadonlyMap<Path, readonly string[]> = new Map(),
): KeysOfTexts {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  const texts = files.filter(({ fileName }) => isText(fileName));
  const { keys, ofNode } = declaredIn(texts, checker);
  const used = new Set<Path>();
  const whole = new Set<Path>();
  const below = new Set([...keys].flatMap(above));

  const ofSymbol = (symbol: ts.Symbol | undefined): readonly Path[] =>
    (symbol?.declarations ?? []).flatMap((node) => ofNode.get(node) ?? []);
  const ofType = (type: ts.Type): readonly Path[] =>
    type.isUnionOrIntersection() ? type.types.flatMap(ofType) : ofSymbol(type.getSymbol());

  const pathsOf = (expression: ts.Expression): readonly Path[] => {
    const node = bareExpression(expression);
    if (ts.isPropertyAccessExpression(node)) {
      const declared = ofSymbol(checker.getSymbolAtLocation(node.name));
      return declared.length > 0
        ? declared
        : pathsOf(node.expression).map((path) => step(path, node.name.text));
    }
    if (ts.isElementAccessExpression(node)) {
      const steps = literalsIn(checker.getTypeAtLocation(node.argumentExpression));
      const base = pathsOf(node.expression);
      if (steps !== null) return base.flatMap((path) => steps.map((name) => step(path, name)));
      for (const path of base) whole.add(path);
      return [];
    }
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const declared = ofSymbol(
        symbol !== undefined && isAlias(symbol) ? checker.getAliasedSymbol(symbol) : symbol,
      );
      if (declared.length > 0) return declared;
      const [declaration] = symbol?.declarations ?? [];
      if (
        declaration !== undefined &&
        ts.isVariableDeclaration(declaration) &&
        declaration.initializer !== undefined
      ) {
        const before = pathsOf(declaration.initializer);
        if (before.length > 0) return before;
      }
    }
    return ofType(checker.getTypeAtLocation(node));
  };

  /** Something that knows only some names of a text asks for those; something that knows none, for all. */
  const handOver = (node: ts.Expression, path: Path, paths: readonly Path[]): void => {
    if (isFollowed(node, paths)) return;
    const named = checker.getContextualType(node)?.getProperties() ?? [];
    const asked = (onPages.get(path) ?? named.map(({ name }) => name)).map((name) => step(path, name));
    const known = asked.filter((one) => keys.has(one) || below.has(one));
    if (known.length === 0) whole.add(path);
    for (const one of known) (below.has(one) ? whole : used).add(one);
  };

  /** Whether what takes a text over still knows it as one, so that it is followed there. */
  const isFollowed = (node: ts.Expression, paths: readonly Path[]): boolean => {
    const { parent } = node;
    if (ts.isCallExpression(parent) && pathsOf(parent).some((path) => paths.includes(path))) return true;
    const wanted = checker.getContextualType(node);
    if (wanted === undefined || (wanted.flags & ts.TypeFlags.TypeParameter) !== 0)
      return ts.isVariableDeclaration(parent) || ofType(checker.getTypeAtLocation(node)).length > 0;
    return ofType(wanted).some((path) => paths.includes(path));
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) for (const path of ofSymbol(type.getProperty(name.text))) used.add(path);
    } else if (isReference(node)) {
      const paths = pathsOf(node);
      for (const path of paths)
        if (!below.has(path)) used.add(path);
        else if (!isStepped(node)) handOver(node, path, paths);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);

  const isUsed = (key: Path): boolean =>
    used.has(key) || [key, ...above(key)].some((path) => whole.has(path));
  return { keys: [...keys], unused: [...keys].filter((key) => !isUsed(key)) };
}

/** The next key below; the step to a language is none. */
const step = (path: Path, name: string): Path =>
  !path.includes('.') && (name === 'nb' || name === 'nn') ? path : `${path}.${name}`;

/** Everything above a path. */
const above = (path: Path): readonly Path[] =>
  path
    .split('.')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('.'));

const isAlias = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Alias) !== 0;

/** The names that an index can have; null where it can be any. */
const literalsIn = (type: ts.Type): readonly string[] | null => {
  const each = type.isUnion() ? type.types : [type];
  const names = each.flatMap((one) =>
    one.isStringLiteral() || one.isNumberLiteral() ? [String(one.value)] : [],
  );
  return names.length === each.length ? names : null;
};

/** Something that is read, and may be a text or a part of one. */
const isReference = (node: ts.Node): node is ts.Expression =>
  ts.isPropertyAccessExpression(node) ||
  ts.isElementAccessExpression(node) ||
  ts.isCallExpression(node) ||
  (ts.isIdentifier(node) && isRead(node));

const isRead = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const isName = 'name' in parent && parent.name === node;
  return !isName && !(ts.isBindingElement(parent) && parent.propertyName === node);
};

/** One goes on from it to a part of it. */
const isStepped = (node: ts.Expression): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression === node;
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent))
    return isStepped(parent);
  return ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name);
};
