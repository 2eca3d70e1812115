/** The server's permissions that this module's pages ask for. */
export const permissions = {
  templates: 'ContentHub.Templates',
  edit: 'ContentHub.Templates.Edit',
  publish: 'ContentHub.Templates.Publish',
  profiles: 'Cdp.Profiles',
} as const;

/** Keys of what is read; a write invalidates by their beginnings. */
export const keys = {
  templates: ['content-hub', 'templates'],
  template: (id: string) => ['content-hub', 'templates', 'one', id],
  lint: ['content-hub', 'lint'],
  preview: ['content-hub', 'preview'],
  people: ['content-hub', 'people'],
  attributes: ['content-hub', 'attributes'],
} as const;
