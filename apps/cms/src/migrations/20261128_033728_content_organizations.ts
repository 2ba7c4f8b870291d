import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Tables of content, and the column that says whose each document is. */
const owned: readonly (readonly [table: string, column: string])[] = [
  ...[
    'instruments',
    'behaviors',
    'tools',
    'programs',
    'agreement_templates',
    'referral_resources',
    'series',
    'articles',
  ].flatMap((kind) => [
    [`coaching_${kind}`, 'organization'] as const,
    [`_coaching_${kind}_v`, 'version_organization'] as const,
  ]),
  ['coaching_instrument_versions', 'organization'],
]

/** Without the columns everybody would read what belongs to an organization: it has to be shared or deleted first, by people. */
const refuseOwned = `DO $$ BEGIN
  IF EXISTS (${owned.map(([table, column]) => `SELECT FROM "${table}" WHERE "${column}" IS NOT NULL`).join(' UNION ALL ')}) THEN
    RAISE EXCEPTION 'Some content belongs to an organization. Before this migration can be undone, an administrator shares it with all of them or deletes it.';
  END IF;
END $$;`

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "coaching_instruments" ADD COLUMN "organization" varchar;
  ALTER TABLE "_coaching_instruments_v" ADD COLUMN "version_organization" varchar;
  ALTER TABLE "coaching_behaviors" ADD COLUMN "organization" varchar;
  ALTER TABLE "_coaching_behaviors_v" ADD COLUMN "version_organization" varchar;
  ALTER TABLE "coaching_tools" ADD COLUMN "organization" varchar;
  ALTER TABLE "_coaching_tools_v" ADD COLUMN "version_organization" varchar;
  ALTER TABLE "coaching_programs" ADD COLUMN "organization" varchar;
  ALTER TABLE "_coaching_programs_v" ADD COLUMN "version_organization" varchar;
  ALTER TABLE "coaching_agreement_templates" ADD COLUMN "organization" varchar;
  ALTER TABLE "_coaching_agreement_templates_v" ADD COLUMN "version_organization" varchar;
  ALTER TABLE "coaching_referral_resources" ADD COLUMN "organization" varchar;
  ALTER TABLE "_coaching_referral_resources_v" ADD COLUMN "version_organization" varchar;
  ALTER TABLE "coaching_series" ADD COLUMN "organization" varchar;
  ALTER TABLE "_coaching_series_v" ADD COLUMN "version_organization" varchar;
  ALTER TABLE "coaching_articles" ADD COLUMN "organization" varchar;
  ALTER TABLE "_coaching_articles_v" ADD COLUMN "version_organization" varchar;
  ALTER TABLE "coaching_instrument_versions" ADD COLUMN "organization" varchar;
  CREATE INDEX "coaching_instruments_organization_idx" ON "coaching_instruments" USING btree ("organization");
  CREATE INDEX "_coaching_instruments_v_version_version_organization_idx" ON "_coaching_instruments_v" USING btree ("version_organization");
  CREATE INDEX "coaching_behaviors_organization_idx" ON "coaching_behaviors" USING btree ("organization");
  CREATE INDEX "_coaching_behaviors_v_version_version_organization_idx" ON "_coaching_behaviors_v" USING btree ("version_organization");
  CREATE INDEX "coaching_tools_organization_idx" ON "coaching_tools" USING btree ("organization");
  CREATE INDEX "_coaching_tools_v_version_version_organization_idx" ON "_coaching_tools_v" USING btree ("version_organization");
  CREATE INDEX "coaching_programs_organization_idx" ON "coaching_programs" USING btree ("organization");
  CREATE INDEX "_coaching_programs_v_version_version_organization_idx" ON "_coaching_programs_v" USING btree ("version_organization");
  CREATE INDEX "coaching_agreement_templates_organization_idx" ON "coaching_agreement_templates" USING btree ("organization");
  CREATE INDEX "_coaching_agreement_templates_v_version_version_organiza_idx" ON "_coaching_agreement_templates_v" USING btree ("version_organization");
  CREATE INDEX "coaching_referral_resources_organization_idx" ON "coaching_referral_resources" USING btree ("organization");
  CREATE INDEX "_coaching_referral_resources_v_version_version_organizat_idx" ON "_coaching_referral_resources_v" USING btree ("version_organization");
  CREATE INDEX "coaching_series_organization_idx" ON "coaching_series" USING btree ("organization");
  CREATE INDEX "_coaching_series_v_version_version_organization_idx" ON "_coaching_series_v" USING btree ("version_organization");
  CREATE INDEX "coaching_articles_organization_idx" ON "coaching_articles" USING btree ("organization");
  CREATE INDEX "_coaching_articles_v_version_version_organization_idx" ON "_coaching_articles_v" USING btree ("version_organization");
  CREATE INDEX "coaching_instrument_versions_organization_idx" ON "coaching_instrument_versions" USING btree ("organization");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(refuseOwned))
  await db.execute(sql`
   DROP INDEX "coaching_instruments_organization_idx";
  DROP INDEX "_coaching_instruments_v_version_version_organization_idx";
  DROP INDEX "coaching_behaviors_organization_idx";
  DROP INDEX "_coaching_behaviors_v_version_version_organization_idx";
  DROP INDEX "coaching_tools_organization_idx";
  DROP INDEX "_coaching_tools_v_version_version_organization_idx";
  DROP INDEX "coaching_programs_organization_idx";
  DROP INDEX "_coaching_programs_v_version_version_organization_idx";
  DROP INDEX "coaching_agreement_templates_organization_idx";
  DROP INDEX "_coaching_agreement_templates_v_version_version_organiza_idx";
  DROP INDEX "coaching_referral_resources_organization_idx";
  DROP INDEX "_coaching_referral_resources_v_version_version_organizat_idx";
  DROP INDEX "coaching_series_organization_idx";
  DROP INDEX "_coaching_series_v_version_version_organization_idx";
  DROP INDEX "coaching_articles_organization_idx";
  DROP INDEX "_coaching_articles_v_version_version_organization_idx";
  DROP INDEX "coaching_instrument_versions_organization_idx";
  ALTER TABLE "coaching_instruments" DROP COLUMN "organization";
  ALTER TABLE "_coaching_instruments_v" DROP COLUMN "version_organization";
  ALTER TABLE "coaching_behaviors" DROP COLUMN "organization";
  ALTER TABLE "_coaching_behaviors_v" DROP COLUMN "version_organization";
  ALTER TABLE "coaching_tools" DROP COLUMN "organization";
  ALTER TABLE "_coaching_tools_v" DROP COLUMN "version_organization";
  ALTER TABLE "coaching_programs" DROP COLUMN "organization";
  ALTER TABLE "_coaching_programs_v" DROP COLUMN "version_organization";
  ALTER TABLE "coaching_agreement_templates" DROP COLUMN "organization";
  ALTER TABLE "_coaching_agreement_templates_v" DROP COLUMN "version_organization";
  ALTER TABLE "coaching_referral_resources" DROP COLUMN "organization";
  ALTER TABLE "_coaching_referral_resources_v" DROP COLUMN "version_organization";
  ALTER TABLE "coaching_series" DROP COLUMN "organization";
  ALTER TABLE "_coaching_series_v" DROP COLUMN "version_organization";
  ALTER TABLE "coaching_articles" DROP COLUMN "organization";
  ALTER TABLE "_coaching_articles_v" DROP COLUMN "version_organization";
  ALTER TABLE "coaching_instrument_versions" DROP COLUMN "organization";`)
}
