import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { words } from '../language/words.ts';
import classes from './ui.module.css';

/** What a printed report says about itself. */
export type Printed = {
  readonly leader: string;
  /** What it is about, such as the title of a questionnaire. */
  readonly about?: string;
  /** Of which day the figures are, as it is read. */
  readonly date: string;
};

/** Prints the screen, which every browser can also save as a PDF. */
export function PrintButton() {
  return (
    <Button variant="default" size="sm" className={classes.screenOnly ?? ''} onClick={() => window.print()}>
      {words.ui.print}
    </Button>
  );
}

/** Seen on paper alone: whose report it is and of when, below the heading, and that it is confidential, on every page. */
export function PrintedReport({ title, leader, about, date }: Printed & { readonly title: string }) {
  const line = [leader, ...(about === undefined ? [] : [about]), date].join(' · ');
  useEffect(() => {
    // Browsers propose the title of the document as the name of the file.
    const shown = document.title;
    const name = () => {
      document.title = `${title} · ${line}`;
    };
    const unname = () => {
      document.title = shown;
    };
    addEventListener('beforeprint', name);
    addEventListener('afterprint', unname);
    return () => {
      removeEventListener('beforeprint', name);
      removeEventListener('afterprint', unname);
    };
  }, [title, line]);
  const margin = `${words.ui.confidential} · ${leader}`;
  return (
    <>
      {/* The margins of paper can be written by style sheets alone. */}
      <style>{`@page { @bottom-left { content: ${JSON.stringify(margin)}; font: 9pt sans-serif; color: #526065 } @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #526065 } }`}</style>
      <p className={classes.paperOnly}>
        <strong>{words.ui.confidential}</strong> · {line}
      </p>
    </>
  );
}
