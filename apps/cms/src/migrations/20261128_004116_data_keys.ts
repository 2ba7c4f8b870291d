import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// What was plain is sealed by `prepareDatabase`, which has the keys; whether a request is remedial stands in the fit screen.
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "coaching_data_keys" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"scope" varchar NOT NULL,
  	"person" varchar,
  	"generation" numeric NOT NULL,
  	"wrapped" varchar NOT NULL,
  	"master_key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "coaching_engagements" ALTER COLUMN "remedial_consent" DROP DEFAULT;
  ALTER TABLE "coaching_engagements" ALTER COLUMN "remedial_consent" SET DATA TYPE varchar
    USING CASE WHEN "remedial_consent" THEN '1' ELSE '0' END;
  ALTER TABLE "coaching_feedback_invitations" ADD COLUMN "engagement_id" varchar;
  UPDATE "coaching_feedback_invitations" SET "engagement_id" = "coaching_feedback_rounds"."engagement_id"
    FROM "coaching_feedback_rounds" WHERE "coaching_feedback_rounds"."id" = "round_id";
  ALTER TABLE "coaching_feedback_invitations" ALTER COLUMN "engagement_id" SET NOT NULL;
  ALTER TABLE "coaching_feedback_answers" ADD COLUMN "engagement_id" varchar;
  UPDATE "coaching_feedback_answers" SET "engagement_id" = "coaching_feedback_rounds"."engagement_id"
    FROM "coaching_feedback_rounds" WHERE "coaching_feedback_rounds"."id" = "round_id";
  ALTER TABLE "coaching_feedback_answers" ALTER COLUMN "engagement_id" SET NOT NULL;
  CREATE INDEX "coaching_data_keys_person_idx" ON "coaching_data_keys" USING btree ("person");
  CREATE INDEX "coaching_data_keys_master_key_idx" ON "coaching_data_keys" USING btree ("master_key");
  CREATE INDEX "coaching_data_keys_updated_at_idx" ON "coaching_data_keys" USING btree ("updated_at");
  CREATE INDEX "coaching_data_keys_created_at_idx" ON "coaching_data_keys" USING btree ("created_at");
  CREATE UNIQUE INDEX "kind_scope_person_generation_idx" ON "coaching_data_keys" USING btree ("kind","scope","person","generation");
  ALTER TABLE "coaching_feedback_invitations" ADD CONSTRAINT "coaching_feedback_invitations_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_feedback_answers" ADD CONSTRAINT "coaching_feedback_answers_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "coaching_feedback_invitations_engagement_idx" ON "coaching_feedback_invitations" USING btree ("engagement_id");
  CREATE INDEX "coaching_feedback_answers_engagement_idx" ON "coaching_feedback_answers" USING btree ("engagement_id");
  ALTER TABLE "coaching_engagements" DROP COLUMN "remedial";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "coaching_data_keys" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "coaching_data_keys" CASCADE;
  ALTER TABLE "coaching_feedback_invitations" DROP CONSTRAINT "coaching_feedback_invitations_engagement_id_coaching_engagements_id_fk";
  
  ALTER TABLE "coaching_feedback_answers" DROP CONSTRAINT "coaching_feedback_answers_engagement_id_coaching_engagements_id_fk";
  
  DROP INDEX "coaching_feedback_invitations_engagement_idx";
  DROP INDEX "coaching_feedback_answers_engagement_idx";
  ALTER TABLE "coaching_engagements" ALTER COLUMN "remedial_consent" SET DATA TYPE boolean USING "remedial_consent" = '1';
  ALTER TABLE "coaching_engagements" ADD COLUMN "remedial" boolean DEFAULT false NOT NULL;
  ALTER TABLE "coaching_feedback_invitations" DROP COLUMN "engagement_id";
  ALTER TABLE "coaching_feedback_answers" DROP COLUMN "engagement_id";`)
}
