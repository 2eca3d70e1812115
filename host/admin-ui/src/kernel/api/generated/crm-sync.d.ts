// Generated from docs/api/crm-sync.json by npm run generate.
export interface paths {
    "/api/crm-sync/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page of leads. */
        get: operations["Lead_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm-sync/lead/filter-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The owners and units by which the list can be narrowed. */
        get: operations["Lead_GetFilterValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm-sync/lead/salespeople": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people to whom leads can be given. */
        get: operations["Lead_GetSalespeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm-sync/lead/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the acting user. */
        get: operations["Lead_GetWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm-sync/lead/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lead: who, why, and what happened. */
        get: operations["Lead_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm-sync/lead/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a lead of one's own, or takes one from the pool: of two who try at once, one gets it and the other 409. */
        post: operations["Lead_Accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm-sync/lead/{id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an accepted lead as lost. */
        post: operations["Lead_Lose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm-sync/lead/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an open lead to somebody else, who has to accept it again; it moves to that person's unit. */
        post: operations["Lead_Reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm-sync/lead/{id}/win": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an accepted lead as won. */
        post: operations["Lead_Win"];
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
        /** @description Accepts a lead. */
        AcceptLeadDto: {
            /** @description The stamp that was read. */
            concurrencyStamp: string;
        };
        /** @description The properties of an event from inside; those of others may hold personal data and are left out. */
        JsonElement: unknown;
        /** @description A lead with all that a salesperson needs: who, why, and what happened. */
        LeadDetailsDto: {
            person: components["schemas"]["LeadPersonDto"];
            /** @description Why marketing thinks so. */
            reasons: string[];
            /**
             * Format: uuid
             * @description The journey that made it, if one did.
             */
            journeyId: null | string;
            /** @description Why it was lost; only when lost. */
            lostReason: null | string;
            /** @description The last 50 events and messages of the person, newest first. */
            timeline: components["schemas"]["LeadTimelineEntryDto"][];
            /** @description True when the acting user may close it as won or lost. */
            canClose: boolean;
            /** @description True when the acting user may give it to somebody else. */
            canReassign: boolean;
            /** @description What it is about. */
            title: string;
            state: components["schemas"]["LeadState"];
            /**
             * Format: uuid
             * @description The person's profile when the lead was made; a merged one leads to the survivor.
             */
            profileId: string;
            /** @description The person's name; masked for those who may not see it. */
            personName: null | string;
            /**
             * Format: uuid
             * @description The organisation unit; null for the whole tenant.
             */
            unitId: null | string;
            /** @description The unit's name. */
            unitName: null | string;
            /**
             * Format: uuid
             * @description The salesperson; null while it waits in the unit's pool.
             */
            ownerId: null | string;
            /** @description The salesperson's name. */
            ownerName: null | string;
            /**
             * Format: double
             * @description What was sold; only when won.
             */
            amount: null | number;
            /** @description The currency of the amount. */
            currency: null | string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When the salesperson accepted it.
             */
            acceptedTime: null | string;
            /**
             * Format: date-time
             * @description When it was won or lost.
             */
            closedTime: null | string;
            /** @description True when the acting user may accept it. */
            canAccept: boolean;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A lead (线索): a person that sales should look after. */
        LeadDto: {
            /** @description What it is about. */
            title: string;
            state: components["schemas"]["LeadState"];
            /**
             * Format: uuid
             * @description The person's profile when the lead was made; a merged one leads to the survivor.
             */
            profileId: string;
            /** @description The person's name; masked for those who may not see it. */
            personName: null | string;
            /**
             * Format: uuid
             * @description The organisation unit; null for the whole tenant.
             */
            unitId: null | string;
            /** @description The unit's name. */
            unitName: null | string;
            /**
             * Format: uuid
             * @description The salesperson; null while it waits in the unit's pool.
             */
            ownerId: null | string;
            /** @description The salesperson's name. */
            ownerName: null | string;
            /**
             * Format: double
             * @description What was sold; only when won.
             */
            amount: null | number;
            /** @description The currency of the amount. */
            currency: null | string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When the salesperson accepted it.
             */
            acceptedTime: null | string;
            /**
             * Format: date-time
             * @description When it was won or lost.
             */
            closedTime: null | string;
            /** @description True when the acting user may accept it. */
            canAccept: boolean;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A salesperson or an organisation unit. */
        LeadFilterValueDto: {
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The name. */
            name: string;
        };
        /** @description What the leads of the acting user's data scope can be narrowed by. */
        LeadFilterValuesDto: {
            /** @description The salespeople who own some. */
            owners: components["schemas"]["LeadFilterValueDto"][];
            /** @description The organisation units that have some. */
            units: components["schemas"]["LeadFilterValueDto"][];
        };
        /** @description The person as they are known now. */
        LeadPersonDto: {
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: string;
            /** @description The name, or null. */
            name: null | string;
            /** @description The phone number, or null. */
            phone: null | string;
            /** @description The e-mail address, or null. */
            email: null | string;
            /** @description The city, or null. */
            city: null | string;
            /** @description True when name, phone and e-mail are masked. */
            isMasked: boolean;
        };
        /**
         * @description How far sales are with it.
         *     - `new`: Nobody accepted it yet (待接受).
         *     - `accepted`: A salesperson works on it (跟进中).
         *     - `won`: It became a sale (已赢单).
         *     - `lost`: It came to nothing (已输单).
         * @enum {string}
         */
        LeadState: "new" | "accepted" | "won" | "lost";
        /** @description Something that happened to the person. */
        LeadTimelineEntryDto: {
            /** @description The event's key in the log. */
            key: string;
            /** @description Its name; those that begin with `mmo.` come from inside. */
            name: string;
            /** @description The name in the language of the request. */
            label: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurredTime: string;
            /** @description The source. */
            sourceName: null | string;
            /**
             * Format: double
             * @description What was paid or paid back; only for orders and refunds.
             */
            amount: null | number;
            /** @description The currency of the amount. */
            currency: null | string;
            properties: null | components["schemas"]["JsonElement"];
        };
        /** @description What waits for the acting user. */
        LeadWorkDto: {
            /**
             * Format: int32
             * @description New leads that are theirs to accept.
             */
            new: number;
            /**
             * Format: int32
             * @description New leads that nobody owns and that they may take.
             */
            pool: number;
            /**
             * Format: int32
             * @description Leads they have accepted and not closed.
             */
            accepted: number;
            /**
             * Format: date-time
             * @description Since when the oldest of the new ones, pool included, waits.
             */
            oldestTime: null | string;
        };
        /** @description A list that is always whole. */
        ListResultDtoOfSalespersonDto: {
            /** @description The items. */
            items: components["schemas"]["SalespersonDto"][];
        };
        /** @description Closes a lead as lost. */
        LoseLeadDto: {
            /** @description Why, for marketing to learn from. */
            reason: string;
            /** @description The stamp that was read. */
            concurrencyStamp: string;
        };
        /** @description One page of a small table, with the exact number of all rows. */
        PagedResultDtoOfLeadDto: {
            /**
             * Format: int64
             * @description The number of rows that match, on all pages.
             */
            totalCount: number;
            /** @description The items. */
            items: components["schemas"]["LeadDto"][];
        };
        /** @description Gives a lead to somebody else. */
        ReassignLeadDto: {
            /**
             * Format: uuid
             * @description The salesperson.
             */
            ownerId?: string;
            /** @description The stamp that was read. */
            concurrencyStamp: string;
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
        /** @description Somebody to whom a lead can be given. */
        SalespersonDto: {
            /**
             * Format: uuid
             * @description The user's id.
             */
            id: string;
            /** @description Their name. */
            name: string;
            /** @description Their organisation unit. */
            unitName: null | string;
        };
        /** @description Closes a lead as won. */
        WinLeadDto: {
            /**
             * Format: double
             * @description What was sold, above zero.
             */
            amount?: number;
            /** @description The ISO 4217 code. */
            currency: string;
            /** @description The stamp that was read. */
            concurrencyStamp: string;
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
    Lead_GetList: {
        parameters: {
            query?: {
                filter?: string;
                state?: components["schemas"]["LeadState"][];
                ownerId?: string;
                isInPool?: boolean;
                unitId?: string;
                profileId?: string;
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
                    "application/json": components["schemas"]["PagedResultDtoOfLeadDto"];
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
    Lead_GetFilterValues: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["LeadFilterValuesDto"];
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
    Lead_GetSalespeople: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ListResultDtoOfSalespersonDto"];
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
    Lead_GetWork: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["LeadWorkDto"];
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
    Lead_Get: {
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
                    "application/json": components["schemas"]["LeadDetailsDto"];
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
    Lead_Accept: {
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
                "application/json": components["schemas"]["AcceptLeadDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailsDto"];
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
    Lead_Lose: {
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
                "application/json": components["schemas"]["LoseLeadDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailsDto"];
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
    Lead_Reassign: {
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
                "application/json": components["schemas"]["ReassignLeadDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailsDto"];
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
    Lead_Win: {
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
                "application/json": components["schemas"]["WinLeadDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailsDto"];
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
