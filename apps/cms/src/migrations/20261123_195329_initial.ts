import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'leader', 'coach', 'sponsor', 'manager', 'delegate', 'editor', 'orgAdmin');
  CREATE TYPE "public"."enum_users_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."coaching_scale_score" AS ENUM('mean', 'sum', 'pomp');
  CREATE TYPE "public"."coaching_instrument_lens" AS ENUM('behavior', 'perception', 'drivers', 'energy', 'development', 'temperament');
  CREATE TYPE "public"."enum_coaching_instruments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_instruments_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_instruments_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_coaching_behaviors_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_behaviors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_behaviors_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_coaching_tools_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_tools_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_tools_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."coaching_battery_lens" AS ENUM('behavior', 'perception', 'drivers', 'energy', 'development', 'temperament');
  CREATE TYPE "public"."enum_coaching_programs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_programs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_programs_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."coaching_clause_audience" AS ENUM('all', 'sponsor');
  CREATE TYPE "public"."coaching_agreement_party" AS ENUM('leader', 'coach', 'sponsor');
  CREATE TYPE "public"."coaching_sponsor_view" AS ENUM('focusAreaTitles', 'sessionCounts', 'progressSummary');
  CREATE TYPE "public"."enum_coaching_agreement_templates_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_agreement_templates_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_agreement_templates_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."coaching_referral_level" AS ENUM('consider', 'recommend', 'urgent');
  CREATE TYPE "public"."enum_coaching_referral_resources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_referral_resources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_referral_resources_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_coaching_series_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_series_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_series_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_coaching_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coaching_articles_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"organization" varchar DEFAULT 'main' NOT NULL,
  	"zone" varchar DEFAULT 'UTC' NOT NULL,
  	"locale" "enum_users_locale" DEFAULT 'en' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "coaching_format_labels" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "coaching_format_labels_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_format_rating" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"min" numeric DEFAULT 1,
  	"max" numeric DEFAULT 5,
  	"not_observed" boolean DEFAULT false,
  	"block_name" varchar
  );
  
  CREATE TABLE "coaching_format_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar
  );
  
  CREATE TABLE "coaching_format_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_format_choice" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "coaching_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"format" varchar,
  	"key" varchar,
  	"behavior_id" uuid
  );
  
  CREATE TABLE "coaching_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_scale_keys" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item" varchar,
  	"reversed" boolean DEFAULT false,
  	"weight" numeric,
  	"option" varchar
  );
  
  CREATE TABLE "coaching_scales" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"score" "coaching_scale_score" DEFAULT 'mean',
  	"min_valid" numeric DEFAULT 0.8,
  	"reliability_alpha" numeric,
  	"reliability_retest" numeric,
  	"reliability_source" varchar
  );
  
  CREATE TABLE "coaching_scales_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_norms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scale" varchar,
  	"sample" varchar,
  	"date" timestamp(3) with time zone,
  	"n" numeric,
  	"mean" numeric,
  	"sd" numeric,
  	"counts" jsonb,
  	"source" varchar
  );
  
  CREATE TABLE "coaching_instruments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"lens" "coaching_instrument_lens",
  	"source" varchar,
  	"language" varchar DEFAULT 'en',
  	"license_name" varchar,
  	"license_spdx" varchar,
  	"license_attribution" varchar,
  	"license_url" varchar,
  	"key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coaching_instruments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coaching_instruments_locales" (
  	"title" varchar,
  	"description" varchar,
  	"instructions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_format_labels_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_format_labels_v_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_format_rating_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"min" numeric DEFAULT 1,
  	"max" numeric DEFAULT 5,
  	"not_observed" boolean DEFAULT false,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_coaching_format_options_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_format_options_v_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_format_choice_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_coaching_items_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"format" varchar,
  	"key" varchar,
  	"behavior_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_items_v_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_scale_keys_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"item" varchar,
  	"reversed" boolean DEFAULT false,
  	"weight" numeric,
  	"option" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_scales_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"score" "coaching_scale_score" DEFAULT 'mean',
  	"min_valid" numeric DEFAULT 0.8,
  	"reliability_alpha" numeric,
  	"reliability_retest" numeric,
  	"reliability_source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_scales_v_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_norms_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"scale" varchar,
  	"sample" varchar,
  	"date" timestamp(3) with time zone,
  	"n" numeric,
  	"mean" numeric,
  	"sd" numeric,
  	"counts" jsonb,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_instruments_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_lens" "coaching_instrument_lens",
  	"version_source" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_license_name" varchar,
  	"version_license_spdx" varchar,
  	"version_license_attribution" varchar,
  	"version_license_url" varchar,
  	"version_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coaching_instruments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coaching_instruments_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coaching_instruments_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_instructions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_behaviors" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"competency" varchar,
  	"malleability" numeric,
  	"effort" numeric,
  	"source" varchar,
  	"language" varchar DEFAULT 'en',
  	"license_name" varchar,
  	"license_spdx" varchar,
  	"license_attribution" varchar,
  	"license_url" varchar,
  	"key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coaching_behaviors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coaching_behaviors_locales" (
  	"title" varchar,
  	"description" varchar,
  	"competency_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_behaviors_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_competency" varchar,
  	"version_malleability" numeric,
  	"version_effort" numeric,
  	"version_source" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_license_name" varchar,
  	"version_license_spdx" varchar,
  	"version_license_attribution" varchar,
  	"version_license_url" varchar,
  	"version_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coaching_behaviors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coaching_behaviors_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coaching_behaviors_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_competency_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_tool_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "coaching_tool_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_tools" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"duration_minutes" numeric,
  	"source" varchar,
  	"language" varchar DEFAULT 'en',
  	"license_name" varchar,
  	"license_spdx" varchar,
  	"license_attribution" varchar,
  	"license_url" varchar,
  	"key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coaching_tools_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coaching_tools_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"purpose" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_tool_steps_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_tool_steps_v_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_tools_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_duration_minutes" numeric,
  	"version_source" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_license_name" varchar,
  	"version_license_spdx" varchar,
  	"version_license_attribution" varchar,
  	"version_license_url" varchar,
  	"version_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coaching_tools_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coaching_tools_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coaching_tools_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_purpose" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_program_battery" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"lens" "coaching_battery_lens",
  	"instrument_id" uuid,
  	"required" boolean DEFAULT true
  );
  
  CREATE TABLE "coaching_programs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"sessions" numeric DEFAULT 12,
  	"session_minutes" numeric DEFAULT 60,
  	"term_months" numeric DEFAULT 9,
  	"focus_areas_min" numeric DEFAULT 1,
  	"focus_areas_max" numeric DEFAULT 3,
  	"agreement_template_id" uuid,
  	"policy_free_cancel_minutes" numeric DEFAULT 1440,
  	"policy_free_reschedule_minutes" numeric DEFAULT 720,
  	"policy_grace_minutes" numeric DEFAULT 15,
  	"policy_late_cancel_consumes" boolean DEFAULT true,
  	"policy_leader_no_show_consumes" boolean DEFAULT true,
  	"source" varchar,
  	"language" varchar DEFAULT 'en',
  	"license_name" varchar,
  	"license_spdx" varchar,
  	"license_attribution" varchar,
  	"license_url" varchar,
  	"key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coaching_programs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coaching_programs_locales" (
  	"title" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_program_battery_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"lens" "coaching_battery_lens",
  	"instrument_id" uuid,
  	"required" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_programs_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_sessions" numeric DEFAULT 12,
  	"version_session_minutes" numeric DEFAULT 60,
  	"version_term_months" numeric DEFAULT 9,
  	"version_focus_areas_min" numeric DEFAULT 1,
  	"version_focus_areas_max" numeric DEFAULT 3,
  	"version_agreement_template_id" uuid,
  	"version_policy_free_cancel_minutes" numeric DEFAULT 1440,
  	"version_policy_free_reschedule_minutes" numeric DEFAULT 720,
  	"version_policy_grace_minutes" numeric DEFAULT 15,
  	"version_policy_late_cancel_consumes" boolean DEFAULT true,
  	"version_policy_leader_no_show_consumes" boolean DEFAULT true,
  	"version_source" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_license_name" varchar,
  	"version_license_spdx" varchar,
  	"version_license_attribution" varchar,
  	"version_license_url" varchar,
  	"version_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coaching_programs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coaching_programs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coaching_programs_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_clauses" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"audience" "coaching_clause_audience" DEFAULT 'all'
  );
  
  CREATE TABLE "coaching_clauses_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_template_parties" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "coaching_agreement_party",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "coaching_template_sponsor_sees" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "coaching_sponsor_view",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "coaching_agreement_templates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version" varchar DEFAULT '1',
  	"parameters_sessions" numeric DEFAULT 12,
  	"parameters_retention_months" numeric DEFAULT 12,
  	"parameters_free_cancel_minutes" numeric DEFAULT 1440,
  	"parameters_free_reschedule_minutes" numeric DEFAULT 720,
  	"parameters_grace_minutes" numeric DEFAULT 15,
  	"parameters_late_cancel_consumes" boolean DEFAULT true,
  	"parameters_leader_no_show_consumes" boolean DEFAULT true,
  	"source" varchar,
  	"language" varchar DEFAULT 'en',
  	"license_name" varchar,
  	"license_spdx" varchar,
  	"license_attribution" varchar,
  	"license_url" varchar,
  	"key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coaching_agreement_templates_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coaching_agreement_templates_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_clauses_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"audience" "coaching_clause_audience" DEFAULT 'all',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_clauses_v_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_template_parties_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "coaching_agreement_party",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_coaching_template_sponsor_sees_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "coaching_sponsor_view",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_coaching_agreement_templates_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_version" varchar DEFAULT '1',
  	"version_parameters_sessions" numeric DEFAULT 12,
  	"version_parameters_retention_months" numeric DEFAULT 12,
  	"version_parameters_free_cancel_minutes" numeric DEFAULT 1440,
  	"version_parameters_free_reschedule_minutes" numeric DEFAULT 720,
  	"version_parameters_grace_minutes" numeric DEFAULT 15,
  	"version_parameters_late_cancel_consumes" boolean DEFAULT true,
  	"version_parameters_leader_no_show_consumes" boolean DEFAULT true,
  	"version_source" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_license_name" varchar,
  	"version_license_spdx" varchar,
  	"version_license_attribution" varchar,
  	"version_license_url" varchar,
  	"version_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coaching_agreement_templates_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coaching_agreement_templates_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coaching_agreement_templates_v_locales" (
  	"version_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_referral_resources" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"level" "coaching_referral_level" DEFAULT 'consider',
  	"country" varchar DEFAULT 'any',
  	"phone" varchar,
  	"url" varchar,
  	"source" varchar,
  	"language" varchar DEFAULT 'en',
  	"license_name" varchar,
  	"license_spdx" varchar,
  	"license_attribution" varchar,
  	"license_url" varchar,
  	"key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coaching_referral_resources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coaching_referral_resources_locales" (
  	"title" varchar,
  	"description" varchar,
  	"hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_referral_resources_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_level" "coaching_referral_level" DEFAULT 'consider',
  	"version_country" varchar DEFAULT 'any',
  	"version_phone" varchar,
  	"version_url" varchar,
  	"version_source" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_license_name" varchar,
  	"version_license_spdx" varchar,
  	"version_license_attribution" varchar,
  	"version_license_url" varchar,
  	"version_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coaching_referral_resources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coaching_referral_resources_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coaching_referral_resources_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_series" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"ends_in_contact_form" boolean DEFAULT false,
  	"source" varchar,
  	"language" varchar DEFAULT 'en',
  	"license_name" varchar,
  	"license_spdx" varchar,
  	"license_attribution" varchar,
  	"license_url" varchar,
  	"key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coaching_series_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coaching_series_locales" (
  	"title" varchar,
  	"description" varchar,
  	"call_to_action_title" varchar,
  	"call_to_action_text" varchar,
  	"call_to_action_button" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_series_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"coaching_articles_id" uuid
  );
  
  CREATE TABLE "_coaching_series_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_ends_in_contact_form" boolean DEFAULT false,
  	"version_source" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_license_name" varchar,
  	"version_license_spdx" varchar,
  	"version_license_attribution" varchar,
  	"version_license_url" varchar,
  	"version_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coaching_series_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coaching_series_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coaching_series_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_call_to_action_title" varchar,
  	"version_call_to_action_text" varchar,
  	"version_call_to_action_button" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_series_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"coaching_articles_id" uuid
  );
  
  CREATE TABLE "coaching_articles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"source" varchar,
  	"language" varchar DEFAULT 'en',
  	"license_name" varchar,
  	"license_spdx" varchar,
  	"license_attribution" varchar,
  	"license_url" varchar,
  	"key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coaching_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coaching_articles_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_articles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_source" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_license_name" varchar,
  	"version_license_spdx" varchar,
  	"version_license_attribution" varchar,
  	"version_license_url" varchar,
  	"version_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coaching_articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coaching_articles_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coaching_articles_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_organizations" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_coaches" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"person_id" uuid NOT NULL,
  	"about" varchar,
  	"languages" jsonb NOT NULL,
  	"takes_new" boolean DEFAULT false NOT NULL,
  	"zone" varchar NOT NULL,
  	"weekly" jsonb NOT NULL,
  	"overrides" jsonb NOT NULL,
  	"buffer_minutes" numeric NOT NULL,
  	"minimum_notice_minutes" numeric NOT NULL,
  	"horizon_days" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_inquiries" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"asked_by" varchar NOT NULL,
  	"message" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"engagement" varchar,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_engagements" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"participants" jsonb NOT NULL,
  	"program" varchar NOT NULL,
  	"program_title" jsonb NOT NULL,
  	"battery" jsonb NOT NULL,
  	"focus_limits" jsonb NOT NULL,
  	"session_minutes" numeric NOT NULL,
  	"agreement_template" varchar NOT NULL,
  	"waived_lenses" jsonb NOT NULL,
  	"state" varchar NOT NULL,
  	"coach_chosen" boolean DEFAULT false NOT NULL,
  	"coach_accepted" boolean DEFAULT false NOT NULL,
  	"fit_screen" varchar,
  	"remedial" boolean DEFAULT false NOT NULL,
  	"remedial_consent" boolean DEFAULT false NOT NULL,
  	"end_reason" varchar,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_agreements" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"version" numeric NOT NULL,
  	"title" varchar NOT NULL,
  	"clauses" jsonb NOT NULL,
  	"parameters" jsonb NOT NULL,
  	"document_hash" varchar NOT NULL,
  	"signatures" jsonb NOT NULL,
  	"locale" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_referrals" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"level" varchar NOT NULL,
  	"recommendation" varchar NOT NULL,
  	"action" varchar,
  	"date" varchar NOT NULL,
  	"outcome" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_assessments" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"leader_id" uuid NOT NULL,
  	"lens" varchar NOT NULL,
  	"instrument" varchar NOT NULL,
  	"instrument_version" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"answers" varchar NOT NULL,
  	"score_sheet" varchar,
  	"answered" numeric NOT NULL,
  	"items" numeric NOT NULL,
  	"assigned_at" timestamp(3) with time zone NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_feedback_rounds" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"instrument" varchar NOT NULL,
  	"instrument_version" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"opened_at" timestamp(3) with time zone NOT NULL,
  	"invited_at" timestamp(3) with time zone,
  	"reviewed_at" timestamp(3) with time zone,
  	"released_at" timestamp(3) with time zone,
  	"disclosed" varchar NOT NULL,
  	"report" varchar,
  	"report_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_feedback_invitations" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"round_id" varchar NOT NULL,
  	"group" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"state" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_feedback_answers" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"round_id" varchar NOT NULL,
  	"group" varchar NOT NULL,
  	"answers" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_focus_rankings" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"mode" varchar NOT NULL,
  	"inputs" varchar NOT NULL,
  	"ranking" varchar NOT NULL,
  	"ranked_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_focus_areas" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"behavior" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"observable" varchar NOT NULL,
  	"measure" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"chosen_at" timestamp(3) with time zone NOT NULL,
  	"shift_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_sessions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"coach_id" uuid NOT NULL,
  	"leader_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"start" timestamp(3) with time zone NOT NULL,
  	"end" timestamp(3) with time zone NOT NULL,
  	"policy" jsonb NOT NULL,
  	"approve_before" timestamp(3) with time zone,
  	"calendar_uid" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"consumed" boolean DEFAULT false NOT NULL,
  	"cancelled_by" varchar,
  	"cancelled_at" timestamp(3) with time zone,
  	"late" boolean DEFAULT false NOT NULL,
  	"no_show_by" varchar,
  	"waiver" varchar,
  	"history" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_agenda_items" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"session_id" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"written_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_offers" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"session_id" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"tool" varchar,
  	"written_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_actions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"session_id" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"position" numeric NOT NULL,
  	"due_on" varchar,
  	"done_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_notes" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"session_id" varchar NOT NULL,
  	"author_id" uuid NOT NULL,
  	"audience" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"written_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_progress_summaries" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"engagement_id" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"released_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_instrument_versions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"lens" varchar NOT NULL,
  	"title" jsonb NOT NULL,
  	"definition" jsonb NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_audit_entries" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar,
  	"role" varchar NOT NULL,
  	"action" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"record" varchar NOT NULL,
  	"subject" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_idempotency_keys" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body_hash" varchar NOT NULL,
  	"status" numeric NOT NULL,
  	"answer" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"coaching_instruments_id" uuid,
  	"coaching_behaviors_id" uuid,
  	"coaching_tools_id" uuid,
  	"coaching_programs_id" uuid,
  	"coaching_agreement_templates_id" uuid,
  	"coaching_referral_resources_id" uuid,
  	"coaching_series_id" uuid,
  	"coaching_articles_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_format_labels" ADD CONSTRAINT "coaching_format_labels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_format_rating"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_format_labels_locales" ADD CONSTRAINT "coaching_format_labels_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_format_labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_format_rating" ADD CONSTRAINT "coaching_format_rating_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_format_options" ADD CONSTRAINT "coaching_format_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_format_choice"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_format_options_locales" ADD CONSTRAINT "coaching_format_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_format_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_format_choice" ADD CONSTRAINT "coaching_format_choice_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_items" ADD CONSTRAINT "coaching_items_behavior_id_coaching_behaviors_id_fk" FOREIGN KEY ("behavior_id") REFERENCES "public"."coaching_behaviors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_items" ADD CONSTRAINT "coaching_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_items_locales" ADD CONSTRAINT "coaching_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_scale_keys" ADD CONSTRAINT "coaching_scale_keys_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_scales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_scales" ADD CONSTRAINT "coaching_scales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_scales_locales" ADD CONSTRAINT "coaching_scales_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_scales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_norms" ADD CONSTRAINT "coaching_norms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_instruments_locales" ADD CONSTRAINT "coaching_instruments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_format_labels_v" ADD CONSTRAINT "_coaching_format_labels_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_format_rating_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_format_labels_v_locales" ADD CONSTRAINT "_coaching_format_labels_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_format_labels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_format_rating_v" ADD CONSTRAINT "_coaching_format_rating_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_format_options_v" ADD CONSTRAINT "_coaching_format_options_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_format_choice_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_format_options_v_locales" ADD CONSTRAINT "_coaching_format_options_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_format_options_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_format_choice_v" ADD CONSTRAINT "_coaching_format_choice_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_items_v" ADD CONSTRAINT "_coaching_items_v_behavior_id_coaching_behaviors_id_fk" FOREIGN KEY ("behavior_id") REFERENCES "public"."coaching_behaviors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_items_v" ADD CONSTRAINT "_coaching_items_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_items_v_locales" ADD CONSTRAINT "_coaching_items_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_scale_keys_v" ADD CONSTRAINT "_coaching_scale_keys_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_scales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_scales_v" ADD CONSTRAINT "_coaching_scales_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_scales_v_locales" ADD CONSTRAINT "_coaching_scales_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_scales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_norms_v" ADD CONSTRAINT "_coaching_norms_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_instruments_v" ADD CONSTRAINT "_coaching_instruments_v_parent_id_coaching_instruments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_instruments_v_locales" ADD CONSTRAINT "_coaching_instruments_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_behaviors_locales" ADD CONSTRAINT "coaching_behaviors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_behaviors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_behaviors_v" ADD CONSTRAINT "_coaching_behaviors_v_parent_id_coaching_behaviors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_behaviors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_behaviors_v_locales" ADD CONSTRAINT "_coaching_behaviors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_behaviors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_tool_steps" ADD CONSTRAINT "coaching_tool_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_tools"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_tool_steps_locales" ADD CONSTRAINT "coaching_tool_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_tool_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_tools_locales" ADD CONSTRAINT "coaching_tools_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_tools"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_tool_steps_v" ADD CONSTRAINT "_coaching_tool_steps_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_tools_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_tool_steps_v_locales" ADD CONSTRAINT "_coaching_tool_steps_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_tool_steps_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_tools_v" ADD CONSTRAINT "_coaching_tools_v_parent_id_coaching_tools_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_tools"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_tools_v_locales" ADD CONSTRAINT "_coaching_tools_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_tools_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_program_battery" ADD CONSTRAINT "coaching_program_battery_instrument_id_coaching_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_program_battery" ADD CONSTRAINT "coaching_program_battery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_programs" ADD CONSTRAINT "coaching_programs_agreement_template_id_coaching_agreement_templates_id_fk" FOREIGN KEY ("agreement_template_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_programs_locales" ADD CONSTRAINT "coaching_programs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_program_battery_v" ADD CONSTRAINT "_coaching_program_battery_v_instrument_id_coaching_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_program_battery_v" ADD CONSTRAINT "_coaching_program_battery_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_programs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_programs_v" ADD CONSTRAINT "_coaching_programs_v_parent_id_coaching_programs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_programs_v" ADD CONSTRAINT "_coaching_programs_v_version_agreement_template_id_coaching_agreement_templates_id_fk" FOREIGN KEY ("version_agreement_template_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_programs_v_locales" ADD CONSTRAINT "_coaching_programs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_programs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_clauses" ADD CONSTRAINT "coaching_clauses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_clauses_locales" ADD CONSTRAINT "coaching_clauses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_clauses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_template_parties" ADD CONSTRAINT "coaching_template_parties_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_template_sponsor_sees" ADD CONSTRAINT "coaching_template_sponsor_sees_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_agreement_templates_locales" ADD CONSTRAINT "coaching_agreement_templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_clauses_v" ADD CONSTRAINT "_coaching_clauses_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_agreement_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_clauses_v_locales" ADD CONSTRAINT "_coaching_clauses_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_clauses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_template_parties_v" ADD CONSTRAINT "_coaching_template_parties_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_coaching_agreement_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_template_sponsor_sees_v" ADD CONSTRAINT "_coaching_template_sponsor_sees_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_coaching_agreement_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_agreement_templates_v" ADD CONSTRAINT "_coaching_agreement_templates_v_parent_id_coaching_agreement_templates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_agreement_templates_v_locales" ADD CONSTRAINT "_coaching_agreement_templates_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_agreement_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_referral_resources_locales" ADD CONSTRAINT "coaching_referral_resources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_referral_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_referral_resources_v" ADD CONSTRAINT "_coaching_referral_resources_v_parent_id_coaching_referral_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_referral_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_referral_resources_v_locales" ADD CONSTRAINT "_coaching_referral_resources_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_referral_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_series_locales" ADD CONSTRAINT "coaching_series_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_series_rels" ADD CONSTRAINT "coaching_series_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_series_rels" ADD CONSTRAINT "coaching_series_rels_articles_fk" FOREIGN KEY ("coaching_articles_id") REFERENCES "public"."coaching_articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_series_v" ADD CONSTRAINT "_coaching_series_v_parent_id_coaching_series_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_series_v_locales" ADD CONSTRAINT "_coaching_series_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_series_v_rels" ADD CONSTRAINT "_coaching_series_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_coaching_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_series_v_rels" ADD CONSTRAINT "_coaching_series_v_rels_articles_fk" FOREIGN KEY ("coaching_articles_id") REFERENCES "public"."coaching_articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_articles_locales" ADD CONSTRAINT "coaching_articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_articles_v" ADD CONSTRAINT "_coaching_articles_v_parent_id_coaching_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coaching_articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coaching_articles_v_locales" ADD CONSTRAINT "_coaching_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_coaches" ADD CONSTRAINT "coaching_coaches_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_agreements" ADD CONSTRAINT "coaching_agreements_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_referrals" ADD CONSTRAINT "coaching_referrals_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_assessments" ADD CONSTRAINT "coaching_assessments_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_assessments" ADD CONSTRAINT "coaching_assessments_leader_id_users_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_feedback_rounds" ADD CONSTRAINT "coaching_feedback_rounds_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_feedback_invitations" ADD CONSTRAINT "coaching_feedback_invitations_round_id_coaching_feedback_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."coaching_feedback_rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_feedback_answers" ADD CONSTRAINT "coaching_feedback_answers_round_id_coaching_feedback_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."coaching_feedback_rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_focus_rankings" ADD CONSTRAINT "coaching_focus_rankings_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_focus_areas" ADD CONSTRAINT "coaching_focus_areas_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_sessions" ADD CONSTRAINT "coaching_sessions_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_sessions" ADD CONSTRAINT "coaching_sessions_coach_id_users_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_sessions" ADD CONSTRAINT "coaching_sessions_leader_id_users_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_agenda_items" ADD CONSTRAINT "coaching_agenda_items_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_agenda_items" ADD CONSTRAINT "coaching_agenda_items_session_id_coaching_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."coaching_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_offers" ADD CONSTRAINT "coaching_offers_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_offers" ADD CONSTRAINT "coaching_offers_session_id_coaching_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."coaching_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_actions" ADD CONSTRAINT "coaching_actions_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_actions" ADD CONSTRAINT "coaching_actions_session_id_coaching_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."coaching_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_notes" ADD CONSTRAINT "coaching_notes_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_notes" ADD CONSTRAINT "coaching_notes_session_id_coaching_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."coaching_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_notes" ADD CONSTRAINT "coaching_notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coaching_progress_summaries" ADD CONSTRAINT "coaching_progress_summaries_engagement_id_coaching_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."coaching_engagements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_instruments_fk" FOREIGN KEY ("coaching_instruments_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_behaviors_fk" FOREIGN KEY ("coaching_behaviors_id") REFERENCES "public"."coaching_behaviors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tools_fk" FOREIGN KEY ("coaching_tools_id") REFERENCES "public"."coaching_tools"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programs_fk" FOREIGN KEY ("coaching_programs_id") REFERENCES "public"."coaching_programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreement_templates_fk" FOREIGN KEY ("coaching_agreement_templates_id") REFERENCES "public"."coaching_agreement_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_referral_resources_fk" FOREIGN KEY ("coaching_referral_resources_id") REFERENCES "public"."coaching_referral_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("coaching_series_id") REFERENCES "public"."coaching_series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("coaching_articles_id") REFERENCES "public"."coaching_articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "coaching_format_labels_order_idx" ON "coaching_format_labels" USING btree ("_order");
  CREATE INDEX "coaching_format_labels_parent_id_idx" ON "coaching_format_labels" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coaching_format_labels_locales_locale_parent_id_unique" ON "coaching_format_labels_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_format_rating_order_idx" ON "coaching_format_rating" USING btree ("_order");
  CREATE INDEX "coaching_format_rating_parent_id_idx" ON "coaching_format_rating" USING btree ("_parent_id");
  CREATE INDEX "coaching_format_rating_path_idx" ON "coaching_format_rating" USING btree ("_path");
  CREATE INDEX "coaching_format_options_order_idx" ON "coaching_format_options" USING btree ("_order");
  CREATE INDEX "coaching_format_options_parent_id_idx" ON "coaching_format_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coaching_format_options_locales_locale_parent_id_unique" ON "coaching_format_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_format_choice_order_idx" ON "coaching_format_choice" USING btree ("_order");
  CREATE INDEX "coaching_format_choice_parent_id_idx" ON "coaching_format_choice" USING btree ("_parent_id");
  CREATE INDEX "coaching_format_choice_path_idx" ON "coaching_format_choice" USING btree ("_path");
  CREATE INDEX "coaching_items_order_idx" ON "coaching_items" USING btree ("_order");
  CREATE INDEX "coaching_items_parent_id_idx" ON "coaching_items" USING btree ("_parent_id");
  CREATE INDEX "coaching_items_behavior_idx" ON "coaching_items" USING btree ("behavior_id");
  CREATE UNIQUE INDEX "coaching_items_locales_locale_parent_id_unique" ON "coaching_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_scale_keys_order_idx" ON "coaching_scale_keys" USING btree ("_order");
  CREATE INDEX "coaching_scale_keys_parent_id_idx" ON "coaching_scale_keys" USING btree ("_parent_id");
  CREATE INDEX "coaching_scales_order_idx" ON "coaching_scales" USING btree ("_order");
  CREATE INDEX "coaching_scales_parent_id_idx" ON "coaching_scales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coaching_scales_locales_locale_parent_id_unique" ON "coaching_scales_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_norms_order_idx" ON "coaching_norms" USING btree ("_order");
  CREATE INDEX "coaching_norms_parent_id_idx" ON "coaching_norms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coaching_instruments_key_idx" ON "coaching_instruments" USING btree ("key");
  CREATE INDEX "coaching_instruments_updated_at_idx" ON "coaching_instruments" USING btree ("updated_at");
  CREATE INDEX "coaching_instruments_created_at_idx" ON "coaching_instruments" USING btree ("created_at");
  CREATE INDEX "coaching_instruments__status_idx" ON "coaching_instruments" USING btree ("_status");
  CREATE UNIQUE INDEX "coaching_instruments_locales_locale_parent_id_unique" ON "coaching_instruments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_format_labels_v_order_idx" ON "_coaching_format_labels_v" USING btree ("_order");
  CREATE INDEX "_coaching_format_labels_v_parent_id_idx" ON "_coaching_format_labels_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coaching_format_labels_v_locales_locale_parent_id_unique" ON "_coaching_format_labels_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_format_rating_v_order_idx" ON "_coaching_format_rating_v" USING btree ("_order");
  CREATE INDEX "_coaching_format_rating_v_parent_id_idx" ON "_coaching_format_rating_v" USING btree ("_parent_id");
  CREATE INDEX "_coaching_format_rating_v_path_idx" ON "_coaching_format_rating_v" USING btree ("_path");
  CREATE INDEX "_coaching_format_options_v_order_idx" ON "_coaching_format_options_v" USING btree ("_order");
  CREATE INDEX "_coaching_format_options_v_parent_id_idx" ON "_coaching_format_options_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coaching_format_options_v_locales_locale_parent_id_unique" ON "_coaching_format_options_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_format_choice_v_order_idx" ON "_coaching_format_choice_v" USING btree ("_order");
  CREATE INDEX "_coaching_format_choice_v_parent_id_idx" ON "_coaching_format_choice_v" USING btree ("_parent_id");
  CREATE INDEX "_coaching_format_choice_v_path_idx" ON "_coaching_format_choice_v" USING btree ("_path");
  CREATE INDEX "_coaching_items_v_order_idx" ON "_coaching_items_v" USING btree ("_order");
  CREATE INDEX "_coaching_items_v_parent_id_idx" ON "_coaching_items_v" USING btree ("_parent_id");
  CREATE INDEX "_coaching_items_v_behavior_idx" ON "_coaching_items_v" USING btree ("behavior_id");
  CREATE UNIQUE INDEX "_coaching_items_v_locales_locale_parent_id_unique" ON "_coaching_items_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_scale_keys_v_order_idx" ON "_coaching_scale_keys_v" USING btree ("_order");
  CREATE INDEX "_coaching_scale_keys_v_parent_id_idx" ON "_coaching_scale_keys_v" USING btree ("_parent_id");
  CREATE INDEX "_coaching_scales_v_order_idx" ON "_coaching_scales_v" USING btree ("_order");
  CREATE INDEX "_coaching_scales_v_parent_id_idx" ON "_coaching_scales_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coaching_scales_v_locales_locale_parent_id_unique" ON "_coaching_scales_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_norms_v_order_idx" ON "_coaching_norms_v" USING btree ("_order");
  CREATE INDEX "_coaching_norms_v_parent_id_idx" ON "_coaching_norms_v" USING btree ("_parent_id");
  CREATE INDEX "_coaching_instruments_v_parent_idx" ON "_coaching_instruments_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_instruments_v_version_version_key_idx" ON "_coaching_instruments_v" USING btree ("version_key");
  CREATE INDEX "_coaching_instruments_v_version_version_updated_at_idx" ON "_coaching_instruments_v" USING btree ("version_updated_at");
  CREATE INDEX "_coaching_instruments_v_version_version_created_at_idx" ON "_coaching_instruments_v" USING btree ("version_created_at");
  CREATE INDEX "_coaching_instruments_v_version_version__status_idx" ON "_coaching_instruments_v" USING btree ("version__status");
  CREATE INDEX "_coaching_instruments_v_created_at_idx" ON "_coaching_instruments_v" USING btree ("created_at");
  CREATE INDEX "_coaching_instruments_v_updated_at_idx" ON "_coaching_instruments_v" USING btree ("updated_at");
  CREATE INDEX "_coaching_instruments_v_snapshot_idx" ON "_coaching_instruments_v" USING btree ("snapshot");
  CREATE INDEX "_coaching_instruments_v_published_locale_idx" ON "_coaching_instruments_v" USING btree ("published_locale");
  CREATE INDEX "_coaching_instruments_v_latest_idx" ON "_coaching_instruments_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coaching_instruments_v_locales_locale_parent_id_unique" ON "_coaching_instruments_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "coaching_behaviors_key_idx" ON "coaching_behaviors" USING btree ("key");
  CREATE INDEX "coaching_behaviors_updated_at_idx" ON "coaching_behaviors" USING btree ("updated_at");
  CREATE INDEX "coaching_behaviors_created_at_idx" ON "coaching_behaviors" USING btree ("created_at");
  CREATE INDEX "coaching_behaviors__status_idx" ON "coaching_behaviors" USING btree ("_status");
  CREATE UNIQUE INDEX "coaching_behaviors_locales_locale_parent_id_unique" ON "coaching_behaviors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_behaviors_v_parent_idx" ON "_coaching_behaviors_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_behaviors_v_version_version_key_idx" ON "_coaching_behaviors_v" USING btree ("version_key");
  CREATE INDEX "_coaching_behaviors_v_version_version_updated_at_idx" ON "_coaching_behaviors_v" USING btree ("version_updated_at");
  CREATE INDEX "_coaching_behaviors_v_version_version_created_at_idx" ON "_coaching_behaviors_v" USING btree ("version_created_at");
  CREATE INDEX "_coaching_behaviors_v_version_version__status_idx" ON "_coaching_behaviors_v" USING btree ("version__status");
  CREATE INDEX "_coaching_behaviors_v_created_at_idx" ON "_coaching_behaviors_v" USING btree ("created_at");
  CREATE INDEX "_coaching_behaviors_v_updated_at_idx" ON "_coaching_behaviors_v" USING btree ("updated_at");
  CREATE INDEX "_coaching_behaviors_v_snapshot_idx" ON "_coaching_behaviors_v" USING btree ("snapshot");
  CREATE INDEX "_coaching_behaviors_v_published_locale_idx" ON "_coaching_behaviors_v" USING btree ("published_locale");
  CREATE INDEX "_coaching_behaviors_v_latest_idx" ON "_coaching_behaviors_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coaching_behaviors_v_locales_locale_parent_id_unique" ON "_coaching_behaviors_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_tool_steps_order_idx" ON "coaching_tool_steps" USING btree ("_order");
  CREATE INDEX "coaching_tool_steps_parent_id_idx" ON "coaching_tool_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coaching_tool_steps_locales_locale_parent_id_unique" ON "coaching_tool_steps_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "coaching_tools_key_idx" ON "coaching_tools" USING btree ("key");
  CREATE INDEX "coaching_tools_updated_at_idx" ON "coaching_tools" USING btree ("updated_at");
  CREATE INDEX "coaching_tools_created_at_idx" ON "coaching_tools" USING btree ("created_at");
  CREATE INDEX "coaching_tools__status_idx" ON "coaching_tools" USING btree ("_status");
  CREATE UNIQUE INDEX "coaching_tools_locales_locale_parent_id_unique" ON "coaching_tools_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_tool_steps_v_order_idx" ON "_coaching_tool_steps_v" USING btree ("_order");
  CREATE INDEX "_coaching_tool_steps_v_parent_id_idx" ON "_coaching_tool_steps_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coaching_tool_steps_v_locales_locale_parent_id_unique" ON "_coaching_tool_steps_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_tools_v_parent_idx" ON "_coaching_tools_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_tools_v_version_version_key_idx" ON "_coaching_tools_v" USING btree ("version_key");
  CREATE INDEX "_coaching_tools_v_version_version_updated_at_idx" ON "_coaching_tools_v" USING btree ("version_updated_at");
  CREATE INDEX "_coaching_tools_v_version_version_created_at_idx" ON "_coaching_tools_v" USING btree ("version_created_at");
  CREATE INDEX "_coaching_tools_v_version_version__status_idx" ON "_coaching_tools_v" USING btree ("version__status");
  CREATE INDEX "_coaching_tools_v_created_at_idx" ON "_coaching_tools_v" USING btree ("created_at");
  CREATE INDEX "_coaching_tools_v_updated_at_idx" ON "_coaching_tools_v" USING btree ("updated_at");
  CREATE INDEX "_coaching_tools_v_snapshot_idx" ON "_coaching_tools_v" USING btree ("snapshot");
  CREATE INDEX "_coaching_tools_v_published_locale_idx" ON "_coaching_tools_v" USING btree ("published_locale");
  CREATE INDEX "_coaching_tools_v_latest_idx" ON "_coaching_tools_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coaching_tools_v_locales_locale_parent_id_unique" ON "_coaching_tools_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_program_battery_order_idx" ON "coaching_program_battery" USING btree ("_order");
  CREATE INDEX "coaching_program_battery_parent_id_idx" ON "coaching_program_battery" USING btree ("_parent_id");
  CREATE INDEX "coaching_program_battery_instrument_idx" ON "coaching_program_battery" USING btree ("instrument_id");
  CREATE INDEX "coaching_programs_agreement_template_idx" ON "coaching_programs" USING btree ("agreement_template_id");
  CREATE UNIQUE INDEX "coaching_programs_key_idx" ON "coaching_programs" USING btree ("key");
  CREATE INDEX "coaching_programs_updated_at_idx" ON "coaching_programs" USING btree ("updated_at");
  CREATE INDEX "coaching_programs_created_at_idx" ON "coaching_programs" USING btree ("created_at");
  CREATE INDEX "coaching_programs__status_idx" ON "coaching_programs" USING btree ("_status");
  CREATE UNIQUE INDEX "coaching_programs_locales_locale_parent_id_unique" ON "coaching_programs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_program_battery_v_order_idx" ON "_coaching_program_battery_v" USING btree ("_order");
  CREATE INDEX "_coaching_program_battery_v_parent_id_idx" ON "_coaching_program_battery_v" USING btree ("_parent_id");
  CREATE INDEX "_coaching_program_battery_v_instrument_idx" ON "_coaching_program_battery_v" USING btree ("instrument_id");
  CREATE INDEX "_coaching_programs_v_parent_idx" ON "_coaching_programs_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_programs_v_version_version_agreement_template_idx" ON "_coaching_programs_v" USING btree ("version_agreement_template_id");
  CREATE INDEX "_coaching_programs_v_version_version_key_idx" ON "_coaching_programs_v" USING btree ("version_key");
  CREATE INDEX "_coaching_programs_v_version_version_updated_at_idx" ON "_coaching_programs_v" USING btree ("version_updated_at");
  CREATE INDEX "_coaching_programs_v_version_version_created_at_idx" ON "_coaching_programs_v" USING btree ("version_created_at");
  CREATE INDEX "_coaching_programs_v_version_version__status_idx" ON "_coaching_programs_v" USING btree ("version__status");
  CREATE INDEX "_coaching_programs_v_created_at_idx" ON "_coaching_programs_v" USING btree ("created_at");
  CREATE INDEX "_coaching_programs_v_updated_at_idx" ON "_coaching_programs_v" USING btree ("updated_at");
  CREATE INDEX "_coaching_programs_v_snapshot_idx" ON "_coaching_programs_v" USING btree ("snapshot");
  CREATE INDEX "_coaching_programs_v_published_locale_idx" ON "_coaching_programs_v" USING btree ("published_locale");
  CREATE INDEX "_coaching_programs_v_latest_idx" ON "_coaching_programs_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coaching_programs_v_locales_locale_parent_id_unique" ON "_coaching_programs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_clauses_order_idx" ON "coaching_clauses" USING btree ("_order");
  CREATE INDEX "coaching_clauses_parent_id_idx" ON "coaching_clauses" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coaching_clauses_locales_locale_parent_id_unique" ON "coaching_clauses_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_template_parties_order_idx" ON "coaching_template_parties" USING btree ("order");
  CREATE INDEX "coaching_template_parties_parent_idx" ON "coaching_template_parties" USING btree ("parent_id");
  CREATE INDEX "coaching_template_sponsor_sees_order_idx" ON "coaching_template_sponsor_sees" USING btree ("order");
  CREATE INDEX "coaching_template_sponsor_sees_parent_idx" ON "coaching_template_sponsor_sees" USING btree ("parent_id");
  CREATE UNIQUE INDEX "coaching_agreement_templates_key_idx" ON "coaching_agreement_templates" USING btree ("key");
  CREATE INDEX "coaching_agreement_templates_updated_at_idx" ON "coaching_agreement_templates" USING btree ("updated_at");
  CREATE INDEX "coaching_agreement_templates_created_at_idx" ON "coaching_agreement_templates" USING btree ("created_at");
  CREATE INDEX "coaching_agreement_templates__status_idx" ON "coaching_agreement_templates" USING btree ("_status");
  CREATE UNIQUE INDEX "coaching_agreement_templates_locales_locale_parent_id_unique" ON "coaching_agreement_templates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_clauses_v_order_idx" ON "_coaching_clauses_v" USING btree ("_order");
  CREATE INDEX "_coaching_clauses_v_parent_id_idx" ON "_coaching_clauses_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coaching_clauses_v_locales_locale_parent_id_unique" ON "_coaching_clauses_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_template_parties_v_order_idx" ON "_coaching_template_parties_v" USING btree ("order");
  CREATE INDEX "_coaching_template_parties_v_parent_idx" ON "_coaching_template_parties_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_template_sponsor_sees_v_order_idx" ON "_coaching_template_sponsor_sees_v" USING btree ("order");
  CREATE INDEX "_coaching_template_sponsor_sees_v_parent_idx" ON "_coaching_template_sponsor_sees_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_agreement_templates_v_parent_idx" ON "_coaching_agreement_templates_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_agreement_templates_v_version_version_key_idx" ON "_coaching_agreement_templates_v" USING btree ("version_key");
  CREATE INDEX "_coaching_agreement_templates_v_version_version_updated__idx" ON "_coaching_agreement_templates_v" USING btree ("version_updated_at");
  CREATE INDEX "_coaching_agreement_templates_v_version_version_created__idx" ON "_coaching_agreement_templates_v" USING btree ("version_created_at");
  CREATE INDEX "_coaching_agreement_templates_v_version_version__status_idx" ON "_coaching_agreement_templates_v" USING btree ("version__status");
  CREATE INDEX "_coaching_agreement_templates_v_created_at_idx" ON "_coaching_agreement_templates_v" USING btree ("created_at");
  CREATE INDEX "_coaching_agreement_templates_v_updated_at_idx" ON "_coaching_agreement_templates_v" USING btree ("updated_at");
  CREATE INDEX "_coaching_agreement_templates_v_snapshot_idx" ON "_coaching_agreement_templates_v" USING btree ("snapshot");
  CREATE INDEX "_coaching_agreement_templates_v_published_locale_idx" ON "_coaching_agreement_templates_v" USING btree ("published_locale");
  CREATE INDEX "_coaching_agreement_templates_v_latest_idx" ON "_coaching_agreement_templates_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coaching_agreement_templates_v_locales_locale_parent_id_uni" ON "_coaching_agreement_templates_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "coaching_referral_resources_key_idx" ON "coaching_referral_resources" USING btree ("key");
  CREATE INDEX "coaching_referral_resources_updated_at_idx" ON "coaching_referral_resources" USING btree ("updated_at");
  CREATE INDEX "coaching_referral_resources_created_at_idx" ON "coaching_referral_resources" USING btree ("created_at");
  CREATE INDEX "coaching_referral_resources__status_idx" ON "coaching_referral_resources" USING btree ("_status");
  CREATE UNIQUE INDEX "coaching_referral_resources_locales_locale_parent_id_unique" ON "coaching_referral_resources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_referral_resources_v_parent_idx" ON "_coaching_referral_resources_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_referral_resources_v_version_version_key_idx" ON "_coaching_referral_resources_v" USING btree ("version_key");
  CREATE INDEX "_coaching_referral_resources_v_version_version_updated_a_idx" ON "_coaching_referral_resources_v" USING btree ("version_updated_at");
  CREATE INDEX "_coaching_referral_resources_v_version_version_created_a_idx" ON "_coaching_referral_resources_v" USING btree ("version_created_at");
  CREATE INDEX "_coaching_referral_resources_v_version_version__status_idx" ON "_coaching_referral_resources_v" USING btree ("version__status");
  CREATE INDEX "_coaching_referral_resources_v_created_at_idx" ON "_coaching_referral_resources_v" USING btree ("created_at");
  CREATE INDEX "_coaching_referral_resources_v_updated_at_idx" ON "_coaching_referral_resources_v" USING btree ("updated_at");
  CREATE INDEX "_coaching_referral_resources_v_snapshot_idx" ON "_coaching_referral_resources_v" USING btree ("snapshot");
  CREATE INDEX "_coaching_referral_resources_v_published_locale_idx" ON "_coaching_referral_resources_v" USING btree ("published_locale");
  CREATE INDEX "_coaching_referral_resources_v_latest_idx" ON "_coaching_referral_resources_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coaching_referral_resources_v_locales_locale_parent_id_uniq" ON "_coaching_referral_resources_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "coaching_series_key_idx" ON "coaching_series" USING btree ("key");
  CREATE INDEX "coaching_series_updated_at_idx" ON "coaching_series" USING btree ("updated_at");
  CREATE INDEX "coaching_series_created_at_idx" ON "coaching_series" USING btree ("created_at");
  CREATE INDEX "coaching_series__status_idx" ON "coaching_series" USING btree ("_status");
  CREATE UNIQUE INDEX "coaching_series_locales_locale_parent_id_unique" ON "coaching_series_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_series_rels_order_idx" ON "coaching_series_rels" USING btree ("order");
  CREATE INDEX "coaching_series_rels_parent_idx" ON "coaching_series_rels" USING btree ("parent_id");
  CREATE INDEX "coaching_series_rels_path_idx" ON "coaching_series_rels" USING btree ("path");
  CREATE INDEX "coaching_series_rels_coaching_articles_id_idx" ON "coaching_series_rels" USING btree ("coaching_articles_id");
  CREATE INDEX "_coaching_series_v_parent_idx" ON "_coaching_series_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_series_v_version_version_key_idx" ON "_coaching_series_v" USING btree ("version_key");
  CREATE INDEX "_coaching_series_v_version_version_updated_at_idx" ON "_coaching_series_v" USING btree ("version_updated_at");
  CREATE INDEX "_coaching_series_v_version_version_created_at_idx" ON "_coaching_series_v" USING btree ("version_created_at");
  CREATE INDEX "_coaching_series_v_version_version__status_idx" ON "_coaching_series_v" USING btree ("version__status");
  CREATE INDEX "_coaching_series_v_created_at_idx" ON "_coaching_series_v" USING btree ("created_at");
  CREATE INDEX "_coaching_series_v_updated_at_idx" ON "_coaching_series_v" USING btree ("updated_at");
  CREATE INDEX "_coaching_series_v_snapshot_idx" ON "_coaching_series_v" USING btree ("snapshot");
  CREATE INDEX "_coaching_series_v_published_locale_idx" ON "_coaching_series_v" USING btree ("published_locale");
  CREATE INDEX "_coaching_series_v_latest_idx" ON "_coaching_series_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coaching_series_v_locales_locale_parent_id_unique" ON "_coaching_series_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_series_v_rels_order_idx" ON "_coaching_series_v_rels" USING btree ("order");
  CREATE INDEX "_coaching_series_v_rels_parent_idx" ON "_coaching_series_v_rels" USING btree ("parent_id");
  CREATE INDEX "_coaching_series_v_rels_path_idx" ON "_coaching_series_v_rels" USING btree ("path");
  CREATE INDEX "_coaching_series_v_rels_coaching_articles_id_idx" ON "_coaching_series_v_rels" USING btree ("coaching_articles_id");
  CREATE UNIQUE INDEX "coaching_articles_key_idx" ON "coaching_articles" USING btree ("key");
  CREATE INDEX "coaching_articles_updated_at_idx" ON "coaching_articles" USING btree ("updated_at");
  CREATE INDEX "coaching_articles_created_at_idx" ON "coaching_articles" USING btree ("created_at");
  CREATE INDEX "coaching_articles__status_idx" ON "coaching_articles" USING btree ("_status");
  CREATE UNIQUE INDEX "coaching_articles_locales_locale_parent_id_unique" ON "coaching_articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_articles_v_parent_idx" ON "_coaching_articles_v" USING btree ("parent_id");
  CREATE INDEX "_coaching_articles_v_version_version_key_idx" ON "_coaching_articles_v" USING btree ("version_key");
  CREATE INDEX "_coaching_articles_v_version_version_updated_at_idx" ON "_coaching_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_coaching_articles_v_version_version_created_at_idx" ON "_coaching_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_coaching_articles_v_version_version__status_idx" ON "_coaching_articles_v" USING btree ("version__status");
  CREATE INDEX "_coaching_articles_v_created_at_idx" ON "_coaching_articles_v" USING btree ("created_at");
  CREATE INDEX "_coaching_articles_v_updated_at_idx" ON "_coaching_articles_v" USING btree ("updated_at");
  CREATE INDEX "_coaching_articles_v_snapshot_idx" ON "_coaching_articles_v" USING btree ("snapshot");
  CREATE INDEX "_coaching_articles_v_published_locale_idx" ON "_coaching_articles_v" USING btree ("published_locale");
  CREATE INDEX "_coaching_articles_v_latest_idx" ON "_coaching_articles_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coaching_articles_v_locales_locale_parent_id_unique" ON "_coaching_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_organizations_updated_at_idx" ON "coaching_organizations" USING btree ("updated_at");
  CREATE INDEX "coaching_organizations_created_at_idx" ON "coaching_organizations" USING btree ("created_at");
  CREATE INDEX "coaching_coaches_organization_idx" ON "coaching_coaches" USING btree ("organization");
  CREATE INDEX "coaching_coaches_person_idx" ON "coaching_coaches" USING btree ("person_id");
  CREATE INDEX "coaching_coaches_updated_at_idx" ON "coaching_coaches" USING btree ("updated_at");
  CREATE INDEX "coaching_coaches_created_at_idx" ON "coaching_coaches" USING btree ("created_at");
  CREATE UNIQUE INDEX "organization_person_idx" ON "coaching_coaches" USING btree ("organization","person_id");
  CREATE INDEX "coaching_inquiries_organization_idx" ON "coaching_inquiries" USING btree ("organization");
  CREATE INDEX "coaching_inquiries_updated_at_idx" ON "coaching_inquiries" USING btree ("updated_at");
  CREATE INDEX "coaching_inquiries_created_at_idx" ON "coaching_inquiries" USING btree ("created_at");
  CREATE INDEX "coaching_engagements_organization_idx" ON "coaching_engagements" USING btree ("organization");
  CREATE INDEX "coaching_engagements_updated_at_idx" ON "coaching_engagements" USING btree ("updated_at");
  CREATE INDEX "coaching_engagements_created_at_idx" ON "coaching_engagements" USING btree ("created_at");
  CREATE INDEX "coaching_agreements_organization_idx" ON "coaching_agreements" USING btree ("organization");
  CREATE INDEX "coaching_agreements_engagement_idx" ON "coaching_agreements" USING btree ("engagement_id");
  CREATE INDEX "coaching_agreements_updated_at_idx" ON "coaching_agreements" USING btree ("updated_at");
  CREATE INDEX "coaching_agreements_created_at_idx" ON "coaching_agreements" USING btree ("created_at");
  CREATE UNIQUE INDEX "engagement_version_idx" ON "coaching_agreements" USING btree ("engagement_id","version");
  CREATE INDEX "coaching_referrals_organization_idx" ON "coaching_referrals" USING btree ("organization");
  CREATE INDEX "coaching_referrals_engagement_idx" ON "coaching_referrals" USING btree ("engagement_id");
  CREATE INDEX "coaching_referrals_updated_at_idx" ON "coaching_referrals" USING btree ("updated_at");
  CREATE INDEX "coaching_referrals_created_at_idx" ON "coaching_referrals" USING btree ("created_at");
  CREATE INDEX "coaching_assessments_organization_idx" ON "coaching_assessments" USING btree ("organization");
  CREATE INDEX "coaching_assessments_engagement_idx" ON "coaching_assessments" USING btree ("engagement_id");
  CREATE INDEX "coaching_assessments_leader_idx" ON "coaching_assessments" USING btree ("leader_id");
  CREATE INDEX "coaching_assessments_updated_at_idx" ON "coaching_assessments" USING btree ("updated_at");
  CREATE INDEX "coaching_assessments_created_at_idx" ON "coaching_assessments" USING btree ("created_at");
  CREATE INDEX "coaching_feedback_rounds_organization_idx" ON "coaching_feedback_rounds" USING btree ("organization");
  CREATE INDEX "coaching_feedback_rounds_engagement_idx" ON "coaching_feedback_rounds" USING btree ("engagement_id");
  CREATE INDEX "coaching_feedback_rounds_updated_at_idx" ON "coaching_feedback_rounds" USING btree ("updated_at");
  CREATE INDEX "coaching_feedback_rounds_created_at_idx" ON "coaching_feedback_rounds" USING btree ("created_at");
  CREATE INDEX "coaching_feedback_invitations_organization_idx" ON "coaching_feedback_invitations" USING btree ("organization");
  CREATE INDEX "coaching_feedback_invitations_round_idx" ON "coaching_feedback_invitations" USING btree ("round_id");
  CREATE UNIQUE INDEX "coaching_feedback_invitations_token_hash_idx" ON "coaching_feedback_invitations" USING btree ("token_hash");
  CREATE INDEX "coaching_feedback_answers_organization_idx" ON "coaching_feedback_answers" USING btree ("organization");
  CREATE INDEX "coaching_feedback_answers_round_idx" ON "coaching_feedback_answers" USING btree ("round_id");
  CREATE INDEX "coaching_focus_rankings_organization_idx" ON "coaching_focus_rankings" USING btree ("organization");
  CREATE INDEX "coaching_focus_rankings_engagement_idx" ON "coaching_focus_rankings" USING btree ("engagement_id");
  CREATE INDEX "coaching_focus_rankings_updated_at_idx" ON "coaching_focus_rankings" USING btree ("updated_at");
  CREATE INDEX "coaching_focus_rankings_created_at_idx" ON "coaching_focus_rankings" USING btree ("created_at");
  CREATE INDEX "coaching_focus_areas_organization_idx" ON "coaching_focus_areas" USING btree ("organization");
  CREATE INDEX "coaching_focus_areas_engagement_idx" ON "coaching_focus_areas" USING btree ("engagement_id");
  CREATE INDEX "coaching_focus_areas_updated_at_idx" ON "coaching_focus_areas" USING btree ("updated_at");
  CREATE INDEX "coaching_focus_areas_created_at_idx" ON "coaching_focus_areas" USING btree ("created_at");
  CREATE INDEX "coaching_sessions_organization_idx" ON "coaching_sessions" USING btree ("organization");
  CREATE INDEX "coaching_sessions_engagement_idx" ON "coaching_sessions" USING btree ("engagement_id");
  CREATE INDEX "coaching_sessions_coach_idx" ON "coaching_sessions" USING btree ("coach_id");
  CREATE INDEX "coaching_sessions_leader_idx" ON "coaching_sessions" USING btree ("leader_id");
  CREATE UNIQUE INDEX "coaching_sessions_calendar_uid_idx" ON "coaching_sessions" USING btree ("calendar_uid");
  CREATE INDEX "coaching_sessions_updated_at_idx" ON "coaching_sessions" USING btree ("updated_at");
  CREATE INDEX "coaching_sessions_created_at_idx" ON "coaching_sessions" USING btree ("created_at");
  CREATE INDEX "coaching_agenda_items_organization_idx" ON "coaching_agenda_items" USING btree ("organization");
  CREATE INDEX "coaching_agenda_items_engagement_idx" ON "coaching_agenda_items" USING btree ("engagement_id");
  CREATE INDEX "coaching_agenda_items_session_idx" ON "coaching_agenda_items" USING btree ("session_id");
  CREATE INDEX "coaching_agenda_items_updated_at_idx" ON "coaching_agenda_items" USING btree ("updated_at");
  CREATE INDEX "coaching_agenda_items_created_at_idx" ON "coaching_agenda_items" USING btree ("created_at");
  CREATE INDEX "coaching_offers_organization_idx" ON "coaching_offers" USING btree ("organization");
  CREATE INDEX "coaching_offers_engagement_idx" ON "coaching_offers" USING btree ("engagement_id");
  CREATE INDEX "coaching_offers_session_idx" ON "coaching_offers" USING btree ("session_id");
  CREATE INDEX "coaching_offers_updated_at_idx" ON "coaching_offers" USING btree ("updated_at");
  CREATE INDEX "coaching_offers_created_at_idx" ON "coaching_offers" USING btree ("created_at");
  CREATE INDEX "coaching_actions_organization_idx" ON "coaching_actions" USING btree ("organization");
  CREATE INDEX "coaching_actions_engagement_idx" ON "coaching_actions" USING btree ("engagement_id");
  CREATE INDEX "coaching_actions_session_idx" ON "coaching_actions" USING btree ("session_id");
  CREATE INDEX "coaching_actions_updated_at_idx" ON "coaching_actions" USING btree ("updated_at");
  CREATE INDEX "coaching_actions_created_at_idx" ON "coaching_actions" USING btree ("created_at");
  CREATE INDEX "coaching_notes_organization_idx" ON "coaching_notes" USING btree ("organization");
  CREATE INDEX "coaching_notes_engagement_idx" ON "coaching_notes" USING btree ("engagement_id");
  CREATE INDEX "coaching_notes_session_idx" ON "coaching_notes" USING btree ("session_id");
  CREATE INDEX "coaching_notes_author_idx" ON "coaching_notes" USING btree ("author_id");
  CREATE INDEX "coaching_notes_updated_at_idx" ON "coaching_notes" USING btree ("updated_at");
  CREATE INDEX "coaching_notes_created_at_idx" ON "coaching_notes" USING btree ("created_at");
  CREATE INDEX "coaching_progress_summaries_organization_idx" ON "coaching_progress_summaries" USING btree ("organization");
  CREATE INDEX "coaching_progress_summaries_engagement_idx" ON "coaching_progress_summaries" USING btree ("engagement_id");
  CREATE INDEX "coaching_progress_summaries_updated_at_idx" ON "coaching_progress_summaries" USING btree ("updated_at");
  CREATE INDEX "coaching_progress_summaries_created_at_idx" ON "coaching_progress_summaries" USING btree ("created_at");
  CREATE INDEX "coaching_instrument_versions_key_idx" ON "coaching_instrument_versions" USING btree ("key");
  CREATE INDEX "coaching_instrument_versions_hash_idx" ON "coaching_instrument_versions" USING btree ("hash");
  CREATE INDEX "coaching_instrument_versions_updated_at_idx" ON "coaching_instrument_versions" USING btree ("updated_at");
  CREATE INDEX "coaching_instrument_versions_created_at_idx" ON "coaching_instrument_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "key_version_idx" ON "coaching_instrument_versions" USING btree ("key","version");
  CREATE INDEX "coaching_audit_entries_organization_idx" ON "coaching_audit_entries" USING btree ("organization");
  CREATE INDEX "coaching_audit_entries_subject_idx" ON "coaching_audit_entries" USING btree ("subject");
  CREATE INDEX "coaching_audit_entries_updated_at_idx" ON "coaching_audit_entries" USING btree ("updated_at");
  CREATE INDEX "coaching_audit_entries_created_at_idx" ON "coaching_audit_entries" USING btree ("created_at");
  CREATE INDEX "coaching_idempotency_keys_updated_at_idx" ON "coaching_idempotency_keys" USING btree ("updated_at");
  CREATE INDEX "coaching_idempotency_keys_created_at_idx" ON "coaching_idempotency_keys" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_coaching_instruments_id_idx" ON "payload_locked_documents_rels" USING btree ("coaching_instruments_id");
  CREATE INDEX "payload_locked_documents_rels_coaching_behaviors_id_idx" ON "payload_locked_documents_rels" USING btree ("coaching_behaviors_id");
  CREATE INDEX "payload_locked_documents_rels_coaching_tools_id_idx" ON "payload_locked_documents_rels" USING btree ("coaching_tools_id");
  CREATE INDEX "payload_locked_documents_rels_coaching_programs_id_idx" ON "payload_locked_documents_rels" USING btree ("coaching_programs_id");
  CREATE INDEX "payload_locked_documents_rels_coaching_agreement_templat_idx" ON "payload_locked_documents_rels" USING btree ("coaching_agreement_templates_id");
  CREATE INDEX "payload_locked_documents_rels_coaching_referral_resource_idx" ON "payload_locked_documents_rels" USING btree ("coaching_referral_resources_id");
  CREATE INDEX "payload_locked_documents_rels_coaching_series_id_idx" ON "payload_locked_documents_rels" USING btree ("coaching_series_id");
  CREATE INDEX "payload_locked_documents_rels_coaching_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("coaching_articles_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "coaching_format_labels" CASCADE;
  DROP TABLE "coaching_format_labels_locales" CASCADE;
  DROP TABLE "coaching_format_rating" CASCADE;
  DROP TABLE "coaching_format_options" CASCADE;
  DROP TABLE "coaching_format_options_locales" CASCADE;
  DROP TABLE "coaching_format_choice" CASCADE;
  DROP TABLE "coaching_items" CASCADE;
  DROP TABLE "coaching_items_locales" CASCADE;
  DROP TABLE "coaching_scale_keys" CASCADE;
  DROP TABLE "coaching_scales" CASCADE;
  DROP TABLE "coaching_scales_locales" CASCADE;
  DROP TABLE "coaching_norms" CASCADE;
  DROP TABLE "coaching_instruments" CASCADE;
  DROP TABLE "coaching_instruments_locales" CASCADE;
  DROP TABLE "_coaching_format_labels_v" CASCADE;
  DROP TABLE "_coaching_format_labels_v_locales" CASCADE;
  DROP TABLE "_coaching_format_rating_v" CASCADE;
  DROP TABLE "_coaching_format_options_v" CASCADE;
  DROP TABLE "_coaching_format_options_v_locales" CASCADE;
  DROP TABLE "_coaching_format_choice_v" CASCADE;
  DROP TABLE "_coaching_items_v" CASCADE;
  DROP TABLE "_coaching_items_v_locales" CASCADE;
  DROP TABLE "_coaching_scale_keys_v" CASCADE;
  DROP TABLE "_coaching_scales_v" CASCADE;
  DROP TABLE "_coaching_scales_v_locales" CASCADE;
  DROP TABLE "_coaching_norms_v" CASCADE;
  DROP TABLE "_coaching_instruments_v" CASCADE;
  DROP TABLE "_coaching_instruments_v_locales" CASCADE;
  DROP TABLE "coaching_behaviors" CASCADE;
  DROP TABLE "coaching_behaviors_locales" CASCADE;
  DROP TABLE "_coaching_behaviors_v" CASCADE;
  DROP TABLE "_coaching_behaviors_v_locales" CASCADE;
  DROP TABLE "coaching_tool_steps" CASCADE;
  DROP TABLE "coaching_tool_steps_locales" CASCADE;
  DROP TABLE "coaching_tools" CASCADE;
  DROP TABLE "coaching_tools_locales" CASCADE;
  DROP TABLE "_coaching_tool_steps_v" CASCADE;
  DROP TABLE "_coaching_tool_steps_v_locales" CASCADE;
  DROP TABLE "_coaching_tools_v" CASCADE;
  DROP TABLE "_coaching_tools_v_locales" CASCADE;
  DROP TABLE "coaching_program_battery" CASCADE;
  DROP TABLE "coaching_programs" CASCADE;
  DROP TABLE "coaching_programs_locales" CASCADE;
  DROP TABLE "_coaching_program_battery_v" CASCADE;
  DROP TABLE "_coaching_programs_v" CASCADE;
  DROP TABLE "_coaching_programs_v_locales" CASCADE;
  DROP TABLE "coaching_clauses" CASCADE;
  DROP TABLE "coaching_clauses_locales" CASCADE;
  DROP TABLE "coaching_template_parties" CASCADE;
  DROP TABLE "coaching_template_sponsor_sees" CASCADE;
  DROP TABLE "coaching_agreement_templates" CASCADE;
  DROP TABLE "coaching_agreement_templates_locales" CASCADE;
  DROP TABLE "_coaching_clauses_v" CASCADE;
  DROP TABLE "_coaching_clauses_v_locales" CASCADE;
  DROP TABLE "_coaching_template_parties_v" CASCADE;
  DROP TABLE "_coaching_template_sponsor_sees_v" CASCADE;
  DROP TABLE "_coaching_agreement_templates_v" CASCADE;
  DROP TABLE "_coaching_agreement_templates_v_locales" CASCADE;
  DROP TABLE "coaching_referral_resources" CASCADE;
  DROP TABLE "coaching_referral_resources_locales" CASCADE;
  DROP TABLE "_coaching_referral_resources_v" CASCADE;
  DROP TABLE "_coaching_referral_resources_v_locales" CASCADE;
  DROP TABLE "coaching_series" CASCADE;
  DROP TABLE "coaching_series_locales" CASCADE;
  DROP TABLE "coaching_series_rels" CASCADE;
  DROP TABLE "_coaching_series_v" CASCADE;
  DROP TABLE "_coaching_series_v_locales" CASCADE;
  DROP TABLE "_coaching_series_v_rels" CASCADE;
  DROP TABLE "coaching_articles" CASCADE;
  DROP TABLE "coaching_articles_locales" CASCADE;
  DROP TABLE "_coaching_articles_v" CASCADE;
  DROP TABLE "_coaching_articles_v_locales" CASCADE;
  DROP TABLE "coaching_organizations" CASCADE;
  DROP TABLE "coaching_coaches" CASCADE;
  DROP TABLE "coaching_inquiries" CASCADE;
  DROP TABLE "coaching_engagements" CASCADE;
  DROP TABLE "coaching_agreements" CASCADE;
  DROP TABLE "coaching_referrals" CASCADE;
  DROP TABLE "coaching_assessments" CASCADE;
  DROP TABLE "coaching_feedback_rounds" CASCADE;
  DROP TABLE "coaching_feedback_invitations" CASCADE;
  DROP TABLE "coaching_feedback_answers" CASCADE;
  DROP TABLE "coaching_focus_rankings" CASCADE;
  DROP TABLE "coaching_focus_areas" CASCADE;
  DROP TABLE "coaching_sessions" CASCADE;
  DROP TABLE "coaching_agenda_items" CASCADE;
  DROP TABLE "coaching_offers" CASCADE;
  DROP TABLE "coaching_actions" CASCADE;
  DROP TABLE "coaching_notes" CASCADE;
  DROP TABLE "coaching_progress_summaries" CASCADE;
  DROP TABLE "coaching_instrument_versions" CASCADE;
  DROP TABLE "coaching_audit_entries" CASCADE;
  DROP TABLE "coaching_idempotency_keys" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_locale";
  DROP TYPE "public"."coaching_scale_score";
  DROP TYPE "public"."coaching_instrument_lens";
  DROP TYPE "public"."enum_coaching_instruments_status";
  DROP TYPE "public"."enum__coaching_instruments_v_version_status";
  DROP TYPE "public"."enum__coaching_instruments_v_published_locale";
  DROP TYPE "public"."enum_coaching_behaviors_status";
  DROP TYPE "public"."enum__coaching_behaviors_v_version_status";
  DROP TYPE "public"."enum__coaching_behaviors_v_published_locale";
  DROP TYPE "public"."enum_coaching_tools_status";
  DROP TYPE "public"."enum__coaching_tools_v_version_status";
  DROP TYPE "public"."enum__coaching_tools_v_published_locale";
  DROP TYPE "public"."coaching_battery_lens";
  DROP TYPE "public"."enum_coaching_programs_status";
  DROP TYPE "public"."enum__coaching_programs_v_version_status";
  DROP TYPE "public"."enum__coaching_programs_v_published_locale";
  DROP TYPE "public"."coaching_clause_audience";
  DROP TYPE "public"."coaching_agreement_party";
  DROP TYPE "public"."coaching_sponsor_view";
  DROP TYPE "public"."enum_coaching_agreement_templates_status";
  DROP TYPE "public"."enum__coaching_agreement_templates_v_version_status";
  DROP TYPE "public"."enum__coaching_agreement_templates_v_published_locale";
  DROP TYPE "public"."coaching_referral_level";
  DROP TYPE "public"."enum_coaching_referral_resources_status";
  DROP TYPE "public"."enum__coaching_referral_resources_v_version_status";
  DROP TYPE "public"."enum__coaching_referral_resources_v_published_locale";
  DROP TYPE "public"."enum_coaching_series_status";
  DROP TYPE "public"."enum__coaching_series_v_version_status";
  DROP TYPE "public"."enum__coaching_series_v_published_locale";
  DROP TYPE "public"."enum_coaching_articles_status";
  DROP TYPE "public"."enum__coaching_articles_v_version_status";
  DROP TYPE "public"."enum__coaching_articles_v_published_locale";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
