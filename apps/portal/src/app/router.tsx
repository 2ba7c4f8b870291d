import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { RequireAccount } from '../account/RequireAccount.tsx';
import { Waiting } from '../ui/Loaded.tsx';
import { NotFoundPage } from '../ui/NotFoundPage.tsx';
import { RouteError } from './RouteError.tsx';
import { Shell } from './Shell.tsx';

/** Returns a route's `lazy`: the screen is loaded when somebody goes there. */
const page = (load: () => Promise<ComponentType>) => async () => ({ Component: await load() });

/** Every screen of the portal. Paths use the nouns of the API. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    HydrateFallback: Waiting,
    ErrorBoundary: RouteError,
    children: [
      { index: true, lazy: page(async () => (await import('../content/HomePage.tsx')).HomePage) },
      {
        path: 'series/:seriesKey',
        lazy: page(async () => (await import('../content/SeriesPage.tsx')).SeriesPage),
      },
      {
        path: 'series/:seriesKey/:articleKey',
        lazy: page(async () => (await import('../content/ArticlePage.tsx')).ArticlePage),
      },
      { path: 'sign-in', lazy: page(async () => (await import('../account/SignInPage.tsx')).SignInPage) },
      {
        path: 'forgot-password',
        lazy: page(async () => (await import('../account/AskPasswordLinkPage.tsx')).AskPasswordLinkPage),
      },
      {
        path: 'reset-password/:token',
        lazy: page(async () => (await import('../account/ChoosePasswordPage.tsx')).ChoosePasswordPage),
      },
      {
        path: 'feedback/:token',
        lazy: page(async () => (await import('../feedback/RaterPage.tsx')).RaterPage),
      },
      {
        Component: RequireAccount,
        children: [
          { path: 'home', lazy: page(async () => (await import('../account/StartPage.tsx')).StartPage) },
          {
            path: 'inquiries',
            lazy: page(async () => (await import('../inquiries/InquiriesPage.tsx')).InquiriesPage),
          },
          {
            path: 'availability',
            lazy: page(async () => (await import('../availability/AvailabilityPage.tsx')).AvailabilityPage),
          },
          {
            path: 'privacy',
            lazy: page(async () => (await import('../privacy/PrivacyPage.tsx')).PrivacyPage),
          },
          {
            path: 'sponsored/:engagementId',
            lazy: page(async () => (await import('../reports/SponsoredPage.tsx')).SponsoredPage),
          },
          {
            path: 'sponsored/:engagementId/agreement',
            lazy: page(
              async () => (await import('../reports/SponsoredAgreementPage.tsx')).SponsoredAgreementPage,
            ),
          },
          {
            path: 'engagements/:engagementId',
            lazy: page(async () => (await import('../engagements/EngagementLayout.tsx')).EngagementLayout),
            children: [
              {
                index: true,
                lazy: page(async () => (await import('../engagements/OverviewPage.tsx')).OverviewPage),
              },
              {
                path: 'coach',
                lazy: page(async () => (await import('../engagements/CoachPage.tsx')).CoachPage),
              },
              {
                path: 'agreement',
                lazy: page(async () => (await import('../engagements/AgreementPage.tsx')).AgreementPage),
              },
              {
                path: 'acceptance',
                lazy: page(async () => (await import('../engagements/AcceptancePage.tsx')).AcceptancePage),
              },
              {
                path: 'consent',
                lazy: page(
                  async () => (await import('../engagements/RemedialConsentPage.tsx')).RemedialConsentPage,
                ),
              },
              {
                path: 'fit-screen',
                lazy: page(async () => (await import('../engagements/FitScreenPage.tsx')).FitScreenPage),
              },
              {
                path: 'referrals',
                lazy: page(async () => (await import('../engagements/ReferralsPage.tsx')).ReferralsPage),
              },
              {
                path: 'sharing',
                lazy: page(async () => (await import('../reports/SharingPage.tsx')).SharingPage),
              },
              {
                path: 'assessments',
                lazy: page(async () => (await import('../assessments/AssessmentsPage.tsx')).AssessmentsPage),
              },
              {
                path: 'assessments/:assessmentId',
                lazy: page(
                  async () => (await import('../assessments/AssessmentFormPage.tsx')).AssessmentFormPage,
                ),
              },
              {
                path: 'assessments/:assessmentId/result',
                lazy: page(
                  async () => (await import('../assessments/AssessmentResultPage.tsx')).AssessmentResultPage,
                ),
              },
              {
                path: 'feedback',
                lazy: page(async () => (await import('../feedback/RoundsPage.tsx')).RoundsPage),
              },
              {
                path: 'feedback/:roundId',
                lazy: page(async () => (await import('../feedback/ReportPage.tsx')).ReportPage),
              },
              { path: 'focus', lazy: page(async () => (await import('../focus/FocusPage.tsx')).FocusPage) },
              {
                path: 'focus/choose',
                lazy: page(async () => (await import('../focus/ChooseFocusPage.tsx')).ChooseFocusPage),
              },
              {
                path: 'change',
                lazy: page(async () => (await import('../reports/change/ChangePage.tsx')).ChangePage),
              },
              {
                path: 'sessions',
                lazy: page(async () => (await import('../sessions/SessionsPage.tsx')).SessionsPage),
              },
              {
                path: 'sessions/book',
                lazy: page(async () => (await import('../sessions/BookPage.tsx')).BookPage),
              },
              {
                path: 'sessions/:sessionId',
                lazy: page(async () => (await import('../sessions/SessionPage.tsx')).SessionPage),
              },
              {
                path: 'actions',
                lazy: page(async () => (await import('../actions/ActionsPage.tsx')).ActionsPage),
              },
            ],
          },
        ],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
];

/** Returns the router of the portal. */
export const createRouter = () => createBrowserRouter(routes);
