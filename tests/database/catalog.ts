// What the catalog says about schema public, as far as the TypeScript types need it.
import type { Database } from './database'

export interface Column {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  /** The database has a value of its own when none is given. */
  readonly filled: boolean
  /** `generated always`: nobody can write it. */
  readonly generated: boolean
}

interface Reference {
  readonly name: string
  readonly columns: string[]
  readonly table: string
  readonly tableColumns: string[]
  readonly unique: boolean
}

export interface Table {
  readonly name: string
  readonly columns: Column[]
  readonly references: Reference[]
}

interface Argument {
  readonly name: string
  readonly type: string
  readonly optional: boolean
  readonly isResult: boolean
}

export interface Routine {
  readonly name: string
  readonly arguments: Argument[]
  readonly returns: string
  readonly returnsSet: boolean
}

/** Columns that a trigger fills before anybody notices that they are missing. */
const TABLES_SQL = `
select class.relname as name,
  (select jsonb_agg(jsonb_build_object(
      'name', attname, 'type', coalesce(base.typname, type.typname), 'nullable', not attnotnull,
      'filled', atthasdef or attidentity <> '' or attname in ('area_path', 'path', 'created_by')
        or attname = 'area_id' and exists (
          select from pg_trigger where tgrelid = class.oid and tgname = 'follow_parent'),
      'generated', attgenerated <> '' or attidentity = 'a') order by attname)
    from pg_attribute join pg_type type on type.oid = atttypid
      left join pg_type base on base.oid = type.typbasetype
    where attrelid = class.oid and attnum > 0 and not attisdropped) as columns,
  (select coalesce(jsonb_agg(jsonb_build_object(
      'name', conname, 'table', confrelid::regclass::text,
      'columns', (select jsonb_agg(attname order by attnum) from pg_attribute where attrelid = conrelid and attnum = any (conkey)),
      'tableColumns', (select jsonb_agg(attname order by attnum) from pg_attribute where attrelid = confrelid and attnum = any (confkey)),
      'unique', exists (select from pg_index where indrelid = conrelid and indisunique and indkey::int2[] = conkey)
    ) order by conname), '[]')
    from pg_constraint where conrelid = class.oid and contype = 'f'
      and confrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)) as "references"
from pg_class class
where relnamespace = 'public'::regnamespace and relkind = 'r'
order by relname`

const ROUTINES_SQL = `
select proname as name, return.typname as returns, proretset as "returnsSet",
  (select coalesce(jsonb_agg(jsonb_build_object(
      'name', proargnames[place], 'type', type.typname,
      'optional', place > pronargs - pronargdefaults, 'isResult', coalesce(proargmodes[place], 'i') = 't') order by place), '[]')
    from unnest(coalesce(proallargtypes, proargtypes::oid[])) with ordinality argument (id, place)
    join pg_type type on type.oid = argument.id) as arguments
from pg_proc join pg_type return on return.oid = prorettype
where pronamespace = 'public'::regnamespace
order by proname`

export const readTables = (database: Database): Promise<Table[]> => database.query(TABLES_SQL)
export const readRoutines = (database: Database): Promise<Routine[]> => database.query(ROUTINES_SQL)
