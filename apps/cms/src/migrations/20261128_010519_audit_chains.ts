import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "coaching_audit_lanes" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" integer NOT NULL,
  	"place" integer NOT NULL,
  	"hash" varchar NOT NULL,
  	"seal" varchar NOT NULL,
  	"cut_place" integer,
  	"cut_hash" varchar,
  	"cut_seal" varchar
  );
  
  ALTER TABLE "coaching_audit_entries" ADD COLUMN "lane" varchar;
  ALTER TABLE "coaching_audit_entries" ADD COLUMN "place" numeric;
  ALTER TABLE "coaching_audit_entries" ADD COLUMN "hash" varchar;
  -- What was written before there were chains becomes one, which is sealed with the first entry that comes after.
  UPDATE "coaching_audit_entries" SET "lane" = 'before', "hash" = '', "place" = numbered.place
    FROM (SELECT "id", row_number() OVER (ORDER BY "at", "id") AS place FROM "coaching_audit_entries") AS numbered
    WHERE numbered."id" = "coaching_audit_entries"."id";
  ALTER TABLE "coaching_audit_entries" ALTER COLUMN "lane" SET NOT NULL;
  ALTER TABLE "coaching_audit_entries" ALTER COLUMN "place" SET NOT NULL;
  ALTER TABLE "coaching_audit_entries" ALTER COLUMN "hash" SET NOT NULL;
  CREATE UNIQUE INDEX "coaching_audit_lanes_number_idx" ON "coaching_audit_lanes" USING btree ("number");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP FUNCTION IF EXISTS "coaching_audit_keep" CASCADE;
   DROP TABLE "coaching_audit_lanes" CASCADE;
  ALTER TABLE "coaching_audit_entries" DROP COLUMN "lane";
  ALTER TABLE "coaching_audit_entries" DROP COLUMN "place";
  ALTER TABLE "coaching_audit_entries" DROP COLUMN "hash";`)
}
