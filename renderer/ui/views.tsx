import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Choice } from './select.tsx';

interface ViewsProps<Id extends string> {
  label: string;
  views: readonly Choice<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** What stands at the end of the line of names. */
  beside?: ReactNode;
  /** What is seen in the chosen view. */
  children: ReactNode;
}

/** Several views of one thing, of which one is seen. The arrow keys go along their names. */
export function Views<Id extends string>({ label, views, value, onChange, beside, children }: ViewsProps<Id>) {
  const choose = (key: unknown) => {
    const chosen = views.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Tabs className="views" selectedKey={value} onSelectionChange={choose}>
      <div className="views-line">
        <TabList aria-label={label} className="views-names">
          {views.map((view) => (
            <Tab key={view.id} id={view.id} className="views-name">
              {view.label}
            </Tab>
          ))}
        </TabList>
        {beside}
      </div>
      <TabPanel key={value} id={value} className="views-view">
        {children}
      </TabPanel>
    </Tabs>
  );
}
