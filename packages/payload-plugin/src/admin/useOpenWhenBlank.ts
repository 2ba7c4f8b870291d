'use client';
import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/**
 * Opens a row that has nothing in it yet, once.
 *
 * Rows of a long list are closed at first, and Payload closes a new one too: it would have to be opened by hand.
 */
export function useOpenWhenBlank(path: string, isBlank: boolean): void {
  const { dispatchFields, getField } = useForm();
  const opened = useRef(false);
  const list = path.split('.').slice(0, -1).join('.');
  const index = Number(path.split('.').at(-1));
  const isClosed = useFormFields(([fields]) => fields[list]?.rows?.[index]?.collapsed === true);
  useEffect(() => {
    const rows = getField(list)?.rows;
    if (!isBlank || !isClosed || opened.current || !rows) return;
    opened.current = true;
    const updatedRows = rows.map((row, position) =>
      position === index ? { ...row, collapsed: false } : row,
    );
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows });
  }, [isBlank, isClosed, list, index, dispatchFields, getField]);
}
