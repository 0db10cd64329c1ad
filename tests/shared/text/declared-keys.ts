import ts from 'typescript';
import { bareExpression } from './bare-expression.ts';

/** A text, a function or a list, by what stands above it: `readyText.none.all`. */
export type Path = string;

export interface Declared {
  readonly keys: ReadonlySet<Path>;
  /** What a node in the texts or in their interfaces stands for. */
  readonly ofNode: ReadonlyMap<ts.Node, readonly Path[]>;
}

/** Everything that the texts' files declare in both languages. */
export function declaredIn(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Declared {
  const keys = new Set<Path>();
  const ofNode = new Map<ts.Node, readonly Path[]>();
  const note = (node: ts.Node, path: Path): void => {
    const before = ofNode.get(node) ?? [];
    if (!before.includes(path)) ofNode.set(node, [...before, path]);
  };
  const noteType = (type: ts.Type, path: Path): void => {
    for (const declaration of type.getSymbol()?.declarations ?? [])
      if (ts.isInterfaceDeclaration(declaration)) note(declaration, path);
  };
  const follow = (object: ts.Expression, path: Path, wanted: ts.Type | undefined): void => {
    const node = bareExpression(object);
    if (ts.isIdentifier(node)) {
      const [declaration] = checker.getSymbolAtLocation(node)?.declarations ?? [];
      const meant =
        declaration !== undefined && ts.isVariableDeclaration(declaration)
          ? declaration.initializer
          : undefined;
      if (declaration !== undefined && meant !== undefined) {
        note(declaration, path);
        follow(meant, path, checker.getTypeAtLocation(declaration));
      }
      return;
    }
    if (!ts.isObjectLiteralExpression(node)) {
      keys.add(path);
      return;
    }
    note(node, path);
    if (wanted !== undefined) noteType(wanted, path);
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) continue;
      const at = `${path}.${property.name.text}`;
      const inInterface = wanted?.getProperty(property.name.text);
      note(property, at);
      for (const declaration of inInterface?.declarations ?? [])
        if (ts.isPropertySignature(declaration)) note(declaration, at);
      follow(property.initializer, at, inInterface && checker.getTypeOfSymbol(inInterface));
    }
  };
  const both = (node: ts.Expression): readonly ts.Expression[] | null => {
    const object = bareExpression(node);
    if (!ts.isObjectLiteralExpression(object)) return null;
    const found = ['nb', 'nn'].map((language) =>
      object.properties.find((property) => property.name?.getText() === language),
    );
    const values = found.flatMap((property) => {
      if (property === undefined) return [];
      if (ts.isPropertyAssignment(property)) return [property.initializer];
      return ts.isShorthandPropertyAssignment(property) ? [property.name] : [];
    });
    return values.length === 2 ? values : null;
  };
  for (const { statements } of files)
    for (const statement of statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const declaration of statement.declarationList.declarations) {
        const values = declaration.initializer === undefined ? null : both(declaration.initializer);
        if (values === null || !ts.isIdentifier(declaration.name)) continue;
        const path = declaration.name.text;
        note(declaration, path);
        for (const value of values) {
          const meant = ts.isIdentifier(value)
            ? checker.getShorthandAssignmentValueSymbol(value.parent)
            : undefined;
          const [named] = meant?.declarations ?? [];
          if (named !== undefined && ts.isVariableDeclaration(named) && named.initializer !== undefined) {
            note(named, path);
            follow(named.initializer, path, checker.getTypeAtLocation(named));
          } else follow(value, path, checker.getContextualType(value));
        }
      }
    }
  return { keys, ofNode };
}
