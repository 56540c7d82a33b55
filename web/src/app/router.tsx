import { WHOSE, type Whose } from '@handrail/care/clocks'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from '@tanstack/react-router'
import { trailFilter } from '../trail/filter.ts'
import { Faulty, NotFound } from './frame/message-pages.tsx'
import { Root } from './root.tsx'

const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: Faulty })
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path })

const ToToday = () => <Navigate to="/" replace />

const routes = [
  // Signing in happens at any address; this one is where the way over another system comes back to.
  createRoute({
    ...at('/sign-in'),
    component: ToToday,
  }),
  createRoute({
    ...at('/'),
    validateSearch: ({ whose }): { whose?: Whose } => {
      const asked = WHOSE.find((one) => one === whose)
      return asked ? { whose: asked } : {}
    },
    component: lazyRouteComponent(async () => ({ default: (await import('./today/today.tsx')).TodayPage })),
  }),
  createRoute({
    ...at('/people'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../people/people-page.tsx')).PeoplePage,
    })),
  }),
  createRoute({
    ...at('/people/new'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../people/register-page.tsx')).RegisterPage,
    })),
  }),
  createRoute({
    ...at('/people/emergency'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../people/emergency-page.tsx')).EmergencyPage,
    })),
  }),
  createRoute({
    ...at('/people/merges'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../people/merges-page.tsx')).MergesPage,
    })),
  }),
  createRoute({
    ...at('/people/without-lead'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../people/without-lead-page.tsx')).WithoutLeadPage,
    })),
  }),
  createRoute({
    ...at('/people/$person'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./record/record-page.tsx')).RecordPage,
    })),
  }),
  createRoute({
    ...at('/people/$person/$room'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./record/work-page.tsx')).WorkPage,
    })),
  }),
  createRoute({
    ...at('/referrals'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../referrals/board-page.tsx')).BoardPage,
    })),
  }),
  createRoute({
    ...at('/referrals/in/$list'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../referrals/board-page.tsx')).BoardPage,
    })),
  }),
  createRoute({
    ...at('/referrals/new'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../referrals/receive-page.tsx')).ReceivePage,
    })),
  }),
  createRoute({
    ...at('/referrals/links'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../referrals/links-page.tsx')).LinksPage,
    })),
  }),
  createRoute({
    ...at('/referrals/$referral'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./request/request-page.tsx')).RequestPage,
    })),
  }),
  createRoute({
    ...at('/intake'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../intake/board-page.tsx')).IntakeBoardPage,
    })),
  }),
  createRoute({
    ...at('/intake/in/$list'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../intake/board-page.tsx')).IntakeBoardPage,
    })),
  }),
  createRoute({
    ...at('/intake/assessments/$assessment'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./assessment/one-assessment-page.tsx')).OneAssessmentPage,
    })),
  }),
  createRoute({
    ...at('/intake/$case'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./case/whole-case-page.tsx')).WholeCasePage,
    })),
  }),
  createRoute({
    ...at('/waiting'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../waitlist/waiting-page.tsx')).WaitingPage,
    })),
  }),
  createRoute({
    ...at('/waiting/in/$program/$list'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../waitlist/waiting-page.tsx')).WaitingPage,
    })),
  }),
  createRoute({
    ...at('/waiting/entry/$entry'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./waiting/wait-entry-page.tsx')).WaitEntryPage,
    })),
  }),
  createRoute({
    ...at('/waiting/rules'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../waitlist/formula-page.tsx')).FormulaPage,
    })),
  }),
  createRoute({
    ...at('/waiting/fairness'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../waitlist/fairness-page.tsx')).FairnessPage,
    })),
  }),
  createRoute({
    ...at('/waiting/times'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../progress/timely-page.tsx')).TimelyPage,
    })),
  }),
  createRoute({
    ...at('/caseloads'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../assignments/caseloads-page.tsx')).CaseloadsPage,
    })),
  }),
  createRoute({
    ...at('/caseloads/$staff'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../assignments/caseload-page.tsx')).CaseloadPage,
    })),
  }),
  createRoute({
    ...at('/intake/$case/decision'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../determinations/decision-page.tsx')).DecisionPage,
    })),
  }),
  createRoute({
    ...at('/intake/$case/notices/$packet/$notice'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../determinations/notice-page.tsx')).NoticePage,
    })),
  }),
  createRoute({
    ...at('/people/$person/questionnaires'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../instruments/person-page.tsx')).QuestionnairesPage,
    })),
  }),
  createRoute({
    ...at('/people/$person/safety'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../plans/safety/safety-page.tsx')).SafetyPage,
    })),
  }),
  createRoute({
    ...at('/safety/$safety'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../plans/safety/safety-page.tsx')).SafetyVersionPage,
    })),
  }),
  createRoute({
    ...at('/questionnaires/$giving'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../instruments/giving-page.tsx')).GivingPage,
    })),
  }),
  createRoute({
    ...at('/questionnaires/alert/$alert'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./case/alert-and-plan-page.tsx')).AlertAndPlanPage,
    })),
  }),
  createRoute({
    ...at('/plans/$case'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../plans/case-plans-page.tsx')).CasePlansPage,
    })),
  }),
  createRoute({
    ...at('/plans/needs/$assessment'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../plans/needs-page.tsx')).NeedsPage,
    })),
  }),
  createRoute({
    ...at('/plans/version/$plan'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./case/plan-and-reviews-page.tsx')).PlanAndReviewsPage,
    })),
  }),
  createRoute({
    ...at('/plans/copy/$plan'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../plans/copy-page.tsx')).CopyPage,
    })),
  }),
  createRoute({
    ...at('/progress'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../progress/caseload-page.tsx')).PlansGoPage,
    })),
  }),
  createRoute({
    ...at('/progress/$case'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../progress/progress-page.tsx')).ProgressPage,
    })),
  }),
  createRoute({
    ...at('/progress/$case/thread'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../progress/thread-page.tsx')).ThreadPage,
    })),
  }),
  createRoute({
    ...at('/progress/review/$review'),
    component: lazyRouteComponent(async () => ({
      default: (await import('../progress/review-page.tsx')).ReviewPage,
    })),
  }),
  createRoute({
    ...at('/trail'),
    validateSearch: trailFilter,
    component: lazyRouteComponent(async () => ({
      default: (await import('../trail/trail-page.tsx')).TrailPage,
    })),
  }),
  createRoute({
    ...at('/account'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./account-page.tsx')).AccountPage,
    })),
  }),
  createRoute({
    ...at('/settings'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./settings/settings-page.tsx')).SettingsPage,
    })),
  }),
  createRoute({
    ...at('/settings/staff/$staff'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./settings/member-page.tsx')).MemberPage,
    })),
  }),
  createRoute({
    ...at('/settings/$part'),
    component: lazyRouteComponent(async () => ({
      default: (await import('./settings/settings-page.tsx')).SettingsPage,
    })),
  }),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/staff',
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
