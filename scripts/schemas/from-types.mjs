import { join } from 'node:path'
import ts from 'typescript'

const DAY = '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'

/** A JSON Schema for a day written YYYY-MM-DD. */
export const daySchema = { type: 'string', pattern: DAY }

/**
 * Reads the types of a source file, so that what is published about them cannot say anything else. The comment above
 * a type or a field becomes its description.
 */
export function readTypes(root, file) {
  const config = ts.readConfigFile(join(root, 'server/tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(root, 'server'))
  const path = join(root, file)
  // Our packages are read from their sources: no build, no stale half.
  const program = ts.createProgram([path], {
    ...options,
    composite: false,
    customConditions: ['source'],
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  if (source === undefined) throw new Error(`There is no ${file}.`)
  const exported = new Map(
    checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((one) => [one.name, one]),
  )
  return { checker, exported, commentOf }

  function commentOf(symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
    return text === '' ? {} : { description: text }
  }
}

/** The JSON Schema of one exported type, with a definition for every type that has a name. */
export function schemaOf({ checker, exported, commentOf }, name) {
  const definitions = new Map()
  const symbol = exported.get(name)
  if (symbol === undefined) throw new Error(`There is no type ${name}.`)
  const { $ref: _self, ...rest } = inline(checker.getDeclaredTypeOfSymbol(symbol))
  const sorted = [...definitions].sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...commentOf(symbol), ...rest, $defs: Object.fromEntries(sorted) }

  /** A reference to a named type, or the type itself. */
  function schema(type) {
    const named = type.aliasSymbol ?? type.getSymbol()
    const isOurs =
      named !== undefined && !named.name.startsWith('__') && !['Array', 'ReadonlyArray'].includes(named.name)
    if (!isOurs || isDay(type)) return inline(type)
    if (!definitions.has(named.name)) {
      definitions.set(named.name, {})
      definitions.set(named.name, { ...commentOf(named), ...inline(type) })
    }
    return { $ref: `#/$defs/${named.name}` }
  }

  function inline(type) {
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (isDay(type)) return daySchema
    if (type.flags & ts.TypeFlags.String) return { type: 'string' }
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' }
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' }
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' }
    if (type.isUnion()) return union(type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined)))
    if (checker.isTupleType(type)) return tuple(checker.getTypeArguments(type))
    if (checker.isArrayType(type)) return { type: 'array', items: schema(checker.getTypeArguments(type)[0]) }
    if (type.flags & ts.TypeFlags.Object) return object(type)
    throw new Error(`No JSON Schema is known for the type ${checker.typeToString(type)}.`)
  }

  function union(types) {
    if (types.length === 1) return schema(types[0])
    if (types.every((one) => one.isStringLiteral())) {
      return { type: 'string', enum: types.map(({ value }) => value).sort() }
    }
    const isBoolean = (one) => one.flags & ts.TypeFlags.BooleanLiteral
    const others = types.filter((one) => !isBoolean(one))
    const parts = [...others.map(schema), ...(types.some(isBoolean) ? [{ type: 'boolean' }] : [])]
    return parts.length === 1 ? parts[0] : { anyOf: parts }
  }

  function tuple(types) {
    return { type: 'array', prefixItems: types.map(schema), items: false, minItems: types.length }
  }

  function object(type) {
    const values = type.getStringIndexType()
    const fields = type.getProperties()
    return {
      type: 'object',
      ...(fields.length === 0
        ? {}
        : { properties: Object.fromEntries(fields.map((field) => [field.name, property(field)])) }),
      ...required(fields),
      additionalProperties: values === undefined ? false : schema(values),
    }
  }

  function property(field) {
    const type = checker.getTypeOfSymbol(field)
    const isOptional = field.flags & ts.SymbolFlags.Optional
    return { ...commentOf(field), ...schema(isOptional ? checker.getNonNullableType(type) : type) }
  }
}

const required = (fields) => {
  const names = fields.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name)
  return names.length === 0 ? {} : { required: names }
}

/** Plain dates are texts of a form that TypeScript knows and JSON Schema writes as a pattern. */
const isDay = (type) => (type.flags & ts.TypeFlags.TemplateLiteral) !== 0
