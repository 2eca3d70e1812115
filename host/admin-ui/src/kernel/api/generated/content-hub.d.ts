// Generated from docs/api/content-hub.json by npm run generate.
export interface paths {
    "/api/content-hub/email-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of templates; sorts by name or updatedAt. */
        get: operations["EmailTemplate_GetList"];
        put?: never;
        /** Makes a template. */
        post: operations["EmailTemplate_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-hub/email-template/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks for unknown variables, broken links and what mail programs do not show. */
        post: operations["EmailTemplate_Lint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-hub/email-template/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fills the template for one person. */
        post: operations["EmailTemplate_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-hub/email-template/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template with its draft. */
        get: operations["EmailTemplate_Get"];
        /** Saves the draft. */
        put: operations["EmailTemplate_Update"];
        post?: never;
        /** Deletes a template that was never published. */
        delete: operations["EmailTemplate_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-hub/email-template/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the draft the next version. Refused while the draft has errors; a draft that did not change stays the version it is. */
        post: operations["EmailTemplate_Publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A template to make. */
        CreateEmailTemplateDto: {
            /** @description The name, one of its kind in the tenant. */
            name: string;
            /** @description One line, with variables such as `{{person.name}}`. */
            subject: string;
            /** @description HTML with Handlebars. */
            html: string;
            /** @description Plain text with Handlebars; empty to have it made from the HTML. */
            text?: null | string;
        };
        /** @description A template filled for one person. */
        EmailPreviewDto: {
            /** @description The subject. */
            subject: string;
            /** @description The HTML; show it in a sandboxed frame. */
            html: string;
            /** @description The plain text. */
            text: string;
            /** @description Variables that this person has no value for: they read as nothing. */
            missing: string[];
        };
        /** @description What an e-mail template says. */
        EmailTemplateContentDto: {
            /** @description One line, with variables such as `{{person.name}}`. */
            subject: string;
            /** @description HTML with Handlebars. */
            html: string;
            /** @description Plain text with Handlebars; empty to have it made from the HTML. */
            text?: null | string;
        };
        /** @description An e-mail template with its draft. */
        EmailTemplateDetailsDto: {
            /** @description The HTML with Handlebars. */
            html: string;
            /** @description The plain text with Handlebars; empty to have it made from the HTML. */
            text: string;
            concurrencyStamp: string;
            /** @description The name, one of its kind in the tenant. */
            name: string;
            /** @description The subject of the draft, with its variables. */
            subject: string;
            /**
             * Format: int32
             * @description The number of the newest published version; null when it was never published.
             */
            publishedVersion: null | number;
            /** @description True when the draft differs from the newest published version. */
            hasUnpublishedChanges: boolean;
            /**
             * Format: date-time
             * @description When the draft was last saved.
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description An e-mail template in a list. */
        EmailTemplateDto: {
            /** @description The name, one of its kind in the tenant. */
            name: string;
            /** @description The subject of the draft, with its variables. */
            subject: string;
            /**
             * Format: int32
             * @description The number of the newest published version; null when it was never published.
             */
            publishedVersion: null | number;
            /** @description True when the draft differs from the newest published version. */
            hasUnpublishedChanges: boolean;
            /**
             * Format: date-time
             * @description When the draft was last saved.
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description Something that looks wrong in a template. */
        LintFindingDto: {
            severity: components["schemas"]["LintSeverity"];
            /** @description `subject`, `html` or `text`. */
            field: string;
            /**
             * Format: int32
             * @description The line in the field, from 1.
             */
            line: number;
            /** @description The kind of finding, for example `unknown-variable`. */
            code: string;
            /** @description What is wrong and what to do, in the language of the request. */
            message: string;
            /**
             * Format: int32
             * @description The column in the line, from 1, where it is known.
             */
            column: null | number;
        };
        /**
         * @description Errors block publishing, warnings do not.
         *     - `warning`: Worth a look.
         *     - `error`: Must be mended before publishing.
         * @enum {string}
         */
        LintSeverity: "warning" | "error";
        /** @description A list that is always whole. */
        ListResultDtoOfLintFindingDto: {
            /** @description The items. */
            items: components["schemas"]["LintFindingDto"][];
        };
        /** @description One page of a small table, with the exact number of all rows. */
        PagedResultDtoOfEmailTemplateDto: {
            /**
             * Format: int64
             * @description The number of rows that match, on all pages.
             */
            totalCount: number;
            /** @description The items. */
            items: components["schemas"]["EmailTemplateDto"][];
        };
        /** @description A template to look at as one person would see it. */
        PreviewEmailTemplateDto: {
            /**
             * Format: uuid
             * @description The person; null shows the variables' names instead of values.
             */
            profileId?: null | string;
            /** @description One line, with variables such as `{{person.name}}`. */
            subject: string;
            /** @description HTML with Handlebars. */
            html: string;
            /** @description Plain text with Handlebars; empty to have it made from the HTML. */
            text?: null | string;
        };
        /** @description What went wrong. */
        RemoteServiceErrorInfo: {
            /** @description The error code, `Module:Name`; it does not change with the language. */
            code: string;
            /** @description A sentence for people, in the language of the request. */
            message: string;
            /** @description More for people, or null. */
            details: null | string;
            /** @description The values that the message speaks of, by name. */
            data: {
                [key: string]: unknown;
            };
            /** @description Each fault of the input; empty for other errors. */
            validationErrors: components["schemas"]["RemoteServiceValidationErrorInfo"][];
        };
        /** @description The body of every error answer. */
        RemoteServiceErrorResponse: {
            /** @description What went wrong. */
            error: components["schemas"]["RemoteServiceErrorInfo"];
        };
        /** @description One fault of the input. */
        RemoteServiceValidationErrorInfo: {
            /** @description What is wrong and what is expected. */
            message: string;
            /** @description The fields, as JSON paths such as `items[0].name`. */
            members: string[];
        };
        /** @description A draft to save. */
        UpdateEmailTemplateDto: {
            /** @description The name, one of its kind in the tenant. */
            name: string;
            concurrencyStamp: string;
            /** @description One line, with variables such as `{{person.name}}`. */
            subject: string;
            /** @description HTML with Handlebars. */
            html: string;
            /** @description Plain text with Handlebars; empty to have it made from the HTML. */
            text?: null | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    EmailTemplate_GetList: {
        parameters: {
            query?: {
                filter?: string;
                isPublished?: boolean;
                skipCount?: number;
                maxResultCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfEmailTemplateDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailTemplate_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEmailTemplateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplateDetailsDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailTemplate_Lint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailTemplateContentDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfLintFindingDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailTemplate_Preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewEmailTemplateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailPreviewDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailTemplate_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplateDetailsDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailTemplate_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEmailTemplateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplateDetailsDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailTemplate_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailTemplate_Publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplateDetailsDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
}
