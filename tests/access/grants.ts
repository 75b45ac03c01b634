// The two sets of grants under which the policies must hold the door.

export const GRANTS = {
  'as the migrations grant': '',
  // Hosted Supabase grants this by default privileges, Supabase Lite anew at every start.
  'with everything granted': `
    grant all on all tables in schema public to anon, authenticated;
    grant all on all sequences in schema public to anon, authenticated;
    grant execute on all functions in schema public to anon, authenticated;`,
} as const
