import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';

/** What is looked at of the place that was clicked. */
export type ClickedPlace = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >;
};

/** Cut, copy and paste in a field; copy where text is selected; elsewhere nothing. */
export function contextMenuTemplate(place: ClickedPlace): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags } = place;
  if (isEditable) {
    return [
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText === '' ? [] : [{ role: 'copy', enabled: editFlags.canCopy }];
}
