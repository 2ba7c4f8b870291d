import { accepted } from '@coaching/core';
import { actions } from '../../collections/practice/sessionContent.ts';
import type { Where } from '../../host/types.ts';
import { readCursor, textCursor } from '../shared/cursor.ts';
import { findEngagement } from '../shared/findIn.ts';
import { pageOf } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecords } from '../shared/records.ts';
import { visibleAll } from '../shared/visible.ts';
import { actionView } from './actionView.ts';

/** Stands for "no due date" in a cursor: it sorts after every date, as the database sorts null. */
const undated = '~';

function comesAfter([dueOn, id]: readonly [string, string]): Where {
  const noDate = { dueOn: { exists: false } };
  if (dueOn === undated) return { and: [noDate, { id: { greater_than: id } }] };
  return {
    or: [
      { dueOn: { greater_than: dueOn } },
      { and: [{ dueOn: { equals: dueOn } }, { id: { greater_than: id } }] },
      noDate,
    ],
  };
}

/** Lists the actions of an engagement, the nearest due date first, then those without one. */
export const listActions: Operation<'actions.list'> = async ({ params, query }, context) => {
  const engagement = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'actions' },
    context,
  );
  if (!engagement.ok) return engagement;
  const after = readCursor(query.cursor, textCursor);
  const records = await findRecords(
    actions,
    { and: [{ engagement: { equals: params.engagementId } }, ...(after ? [comesAfter(after)] : [])] },
    context,
    { limit: query.limit + 1, sort: ['dueOn', 'id'] },
  );
  const { items, next } = pageOf(records, (action) => action.dueOn ?? undated, query);
  return accepted({ items: visibleAll(actions, items, engagement.value, context).map(actionView), next });
};
