import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * What was code before, for the scales to which it applied: an energy audit's scales “skill” and “frequency” ask for what
 * they are called, and each driver speaks to these competencies, as far as published behaviors belong to them. Documents and
 * their versions in the panel get it, frozen versions never change: where they are silent, rankings read the document.
 */
const fillIn = [
  { scales: 'coaching_scales', instruments: 'coaching_instruments', lens: 'lens' },
  { scales: '_coaching_scales_v', instruments: '_coaching_instruments_v', lens: 'version_lens' },
].map(
  ({ scales, instruments, lens }) => `
  UPDATE "${scales}" AS scale SET "aspect" = scale."key"::"public"."coaching_scale_aspect"
    FROM "${instruments}" AS instrument
    WHERE instrument."id" = scale."_parent_id" AND instrument."${lens}" = 'energy'
      AND scale."key" IN ('skill', 'frequency');
  UPDATE "${scales}" AS scale SET "competencies" = known."competencies"
    FROM "${instruments}" AS instrument, (
      SELECT driver."key", string_agg(named."competency", ', ' ORDER BY named."position") AS "competencies"
      FROM (VALUES
        ('autonomy', ARRAY['decisiveness', 'entrepreneurship', 'accountability']),
        ('mastery', ARRAY['continual-learning', 'technical-credibility', 'problem-solving', 'technology-management']),
        ('purpose', ARRAY['vision', 'public-service-motivation', 'customer-service', 'strategic-thinking']),
        ('connection', ARRAY['interpersonal-skills', 'team-building', 'developing-others', 'partnering', 'leveraging-diversity']),
        ('influence', ARRAY['influencing-and-negotiating', 'political-savvy', 'oral-communication', 'conflict-management']),
        ('recognition', ARRAY['oral-communication', 'written-communication']),
        ('stability', ARRAY['accountability', 'financial-management', 'human-capital-management', 'integrity-and-honesty']),
        ('variety', ARRAY['creativity-and-innovation', 'flexibility', 'external-awareness', 'resilience'])
      ) AS driver("key", "competencies"), unnest(driver."competencies") WITH ORDINALITY AS named("competency", "position")
      WHERE EXISTS (
        SELECT FROM "coaching_behaviors" AS behavior
        WHERE behavior."competency" = named."competency" AND behavior."_status" = 'published'
      )
      GROUP BY driver."key"
    ) AS known
    WHERE instrument."id" = scale."_parent_id" AND instrument."${lens}" = 'drivers' AND known."key" = scale."key";`,
);

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."coaching_scale_aspect" AS ENUM('skill', 'frequency');
  ALTER TABLE "coaching_scales" ADD COLUMN "aspect" "coaching_scale_aspect";
  ALTER TABLE "coaching_scales" ADD COLUMN "competencies" varchar;
  ALTER TABLE "_coaching_scales_v" ADD COLUMN "aspect" "coaching_scale_aspect";
  ALTER TABLE "_coaching_scales_v" ADD COLUMN "competencies" varchar;`)
  for (const statement of fillIn) await db.execute(sql.raw(statement))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "coaching_scales" DROP COLUMN "aspect";
  ALTER TABLE "coaching_scales" DROP COLUMN "competencies";
  ALTER TABLE "_coaching_scales_v" DROP COLUMN "aspect";
  ALTER TABLE "_coaching_scales_v" DROP COLUMN "competencies";
  DROP TYPE "public"."coaching_scale_aspect";`)
}
