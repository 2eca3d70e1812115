// Generated from docs/api/demo.json by npm run generate.
export interface paths {
    "/api/demo/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether there is one, and how far its making has come. */
        get: operations["Demo_Get"];
        put?: never;
        post?: never;
        /** Removes the demo company with all it has. */
        delete: operations["Demo_Remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/demo/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the demo company; one that is there is removed with all it has, and made anew. */
        post: operations["Demo_Reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/demo/set-playing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches the made-up traffic of the demo company on or off. */
        post: operations["Demo_SetPlaying"];
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
        /** @description The demo company. */
        DemoDto: {
            /** @description False: this installation has none and makes none (`Demo:Enabled`). */
            isEnabled: boolean;
            /** @description True when the reader has signed in to the demo company itself. */
            isOwn: boolean;
            state: components["schemas"]["DemoState"];
            /** @description What is being done, in the language of the request. */
            step: null | string;
            /**
             * Format: int32
             * @description How much of it is done, 0 to 100.
             */
            percent: number;
            /** @description Why it failed. */
            error: null | string;
            /** @description True while made-up members visit, buy and sign up. */
            isPlaying: boolean;
            /** @description Its company code on the sign-in page. */
            companyCode: string;
            /** @description Its administrator; null until it is ready. */
            userName: null | string;
            /** @description The administrator's password, made with the company; null until it is ready. */
            password: null | string;
            /** @description Who asked for it. */
            startedBy: null | string;
            /**
             * Format: date-time
             * @description When its making began.
             */
            startTime: null | string;
            /**
             * Format: date-time
             * @description When it was ready, or had failed.
             */
            finishedTime: null | string;
        };
        /**
         * @description Where it stands.
         *     - `none`: There is none.
         *     - `making`: It is being made, or made anew.
         *     - `ready`: It is there.
         *     - `removing`: It is being removed.
         *     - `failed`: Its making failed; what there is of it goes when it is made again.
         * @enum {string}
         */
        DemoState: "none" | "making" | "ready" | "removing" | "failed";
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
        /** @description Whether members visit, buy and sign up as long as the host runs. */
        SetPlayingDto: {
            /** @description True lets them. */
            isPlaying: boolean;
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
    Demo_Get: {
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
                    "application/json": components["schemas"]["DemoDto"];
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
    Demo_Remove: {
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
                    "application/json": components["schemas"]["DemoDto"];
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
    Demo_Reset: {
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
                    "application/json": components["schemas"]["DemoDto"];
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
    Demo_SetPlaying: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPlayingDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoDto"];
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
}
