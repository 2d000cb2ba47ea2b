// Words of app/: what every page shares, and what stands where a page should be.

export const shell = {
  name: 'Heard',
  home: 'Heard, to the start',
  toStart: 'Back to the start',
  loading: 'One moment',
  noSuchPage: {
    title: 'There is no such page',
    lead: 'The address may have lost a few letters on its way here.',
  },
  broken: {
    title: 'Something went wrong on this page',
    lead: 'What you had sent is safe, and so is your seat. Load the page again to go on where you were.',
    reload: 'Load the page again',
  },
  notLoaded: {
    title: 'This part could not be loaded',
    body: 'The line may be down. If you are in danger, call 112, 911, 999 or 000.',
  },
};
