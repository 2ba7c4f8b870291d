import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "coaching_template_parties" CASCADE;
  DROP TABLE "_coaching_template_parties_v" CASCADE;
  ALTER TABLE "coaching_programs" ADD COLUMN "policy_approval_minutes" numeric DEFAULT 0;
  ALTER TABLE "_coaching_programs_v" ADD COLUMN "version_policy_approval_minutes" numeric DEFAULT 0;
  ALTER TABLE "coaching_engagements" ADD COLUMN "program_terms" jsonb;
  ALTER TABLE "coaching_agreement_templates" DROP COLUMN "parameters_sessions";
  ALTER TABLE "coaching_agreement_templates" DROP COLUMN "parameters_free_cancel_minutes";
  ALTER TABLE "coaching_agreement_templates" DROP COLUMN "parameters_free_reschedule_minutes";
  ALTER TABLE "coaching_agreement_templates" DROP COLUMN "parameters_grace_minutes";
  ALTER TABLE "coaching_agreement_templates" DROP COLUMN "parameters_late_cancel_consumes";
  ALTER TABLE "coaching_agreement_templates" DROP COLUMN "parameters_leader_no_show_consumes";
  ALTER TABLE "_coaching_agreement_templates_v" DROP COLUMN "version_parameters_sessions";
  ALTER TABLE "_coaching_agreement_templates_v" DROP COLUMN "version_parameters_free_cancel_minutes";
  ALTER TABLE "_coaching_agreement_templates_v" DROP COLUMN "version_parameters_free_reschedule_minutes";
  ALTER TABLE "_coaching_agreement_templates_v" DROP COLUMN "version_parameters_grace_minutes";
  ALTER TABLE "_coaching_agreement_templates_v" DROP COLUMN "version_parameters_late_cancel_consumes";
  ALTER TABLE "_coaching_agreement_templates_v" DROP COLUMN "version_parameters_leader_no_show_consumes";
  DROP TYPE "public"."coaching_agreement_party";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."coaching_agreement_party" AS ENUM('leader', 'coach', 'sponsor');
  CREATE TABLE "coaching_template_parties" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "coaching_agreement_party",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_coaching_template_parties_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "coaching_agreement_party",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "coaching_agreement_templates" ADD COLUMN "parameters_sessions" numeric DEFAULT 12;
  ALTER TABLE "coaching_agreement_templates" ADD COLUMN "parameters_free_cancel_minutes" numeric DEFAULT 1440;
  ALTER TABLE "coaching_agreement_templates" ADD COLUMN "parameters_free_reschedule_minutes" numeric DEFAULT 720;
  ALTER TABLE "coaching_agreement_templates" ADD COLUMN "parameters_grace_minutes" numeric DEFAULT 15;
  ALTER TABLE "coaching_agreement_templates" ADD COLUMN "parameters_late_cancel_consumes" boolean DEFAULT true;
  ALTER TABLE "coaching_agreement_templates" ADD COLUMN "parameters_leader_no_show_consumes" boolean DEFAULT true;
  ALTER TABLE "_coaching_agreement_templates_v" ADD COLUMN "version_parameters_sessions" numeric DEFAULT 12;
  ALTER TABLE "_coaching_agreement_templates_v" ADD COLUMN "version_parameters_free_cancel_minutes" numeric DEFAULT 1440;
  ALTER TABLE "_coaching_agreement_templates_v" ADD COLUMN "version_parameters_free_reschedule_minutes" numeric DEFAULT 720;
  ALTER TABLE "_coaching_agreement_templates_v" ADD COLUMN "version_parameters_grace_minutes" numeric DEFAULT 15;
  ALTER TABLE "_coaching_agreement_templates_v" ADD COLUMN "version_parameters_late_cancel_consumes" boolean DEFAULT true;
  ALTER TABLE "_coaching_agreement_templates_v" ADD COLUMN "version_parameters_leader_no_show_consumes" boolean DEFAULT true;
  ALTER TABLE "coaching_template_parties" ADD CONSTRAINT "coaching_template_parties_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_template_parties_v" ADD CONSTRAINT "_coaching_template_parties_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_coaching_agreement_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "coaching_template_parties_order_idx" ON "coaching_template_parties" USING btree ("order");
  CREATE INDEX "coaching_template_parties_parent_idx" ON "coaching_template_parties" USING btree ("parent_id");
  CREATE INDEX "_coaching_template_parties_v_order_idx" ON "_coaching_template_parties_v" USING btree ("order");
  CREATE INDEX "_coaching_template_parties_v_parent_idx" ON "_coaching_template_parties_v" USING btree ("parent_id");
  ALTER TABLE "coaching_programs" DROP COLUMN "policy_approval_minutes";
  ALTER TABLE "_coaching_programs_v" DROP COLUMN "version_policy_approval_minutes";
  ALTER TABLE "coaching_engagements" DROP COLUMN "program_terms";`)
}
