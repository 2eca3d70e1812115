// Generated from docs/api/abp.json by npm run generate.
export interface paths {
    "/api/abp/api-definition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describes every operation in ABP's shape, for generators of clients that know it. Types are described by OpenAPI only. */
        get: operations["ApiDefinition_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/abp/application-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a page asks first: who is signed in, what they may do, in which language. Sets the antiforgery cookie on the way. */
        get: operations["ApplicationConfiguration_Get"];
        put?: never;
        post?: never;
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
        ActionApiDescriptionModel: {
            uniqueName: string;
            name: string;
            httpMethod: string;
            url: string;
            supportedVersions: string[];
            parametersOnMethod: components["schemas"]["MethodParameterApiDescriptionModel"][];
            parameters: components["schemas"]["ParameterApiDescriptionModel"][];
            returnValue: components["schemas"]["ReturnValueApiDescriptionModel"];
            allowAnonymous: null | boolean;
            implementFrom: string;
        };
        /** @description ABP's description of all operations, module by module. */
        ApplicationApiDescriptionModel: {
            modules: {
                [key: string]: components["schemas"]["ModuleApiDescriptionModel"];
            };
            types: {
                [key: string]: unknown;
            };
        };
        /** @description What a page needs to know before it shows anything. */
        ApplicationConfigurationDto: {
            /** @description Who is signed in. */
            currentUser: components["schemas"]["CurrentUserDto"];
            /** @description The tenant of the signed-in user. */
            currentTenant: components["schemas"]["CurrentTenantDto"];
            /** @description What the user may do. */
            auth: components["schemas"]["AuthConfigurationDto"];
            /** @description The language of the answer. */
            localization: components["schemas"]["LocalizationConfigurationDto"];
            /** @description The settings that every signed-in user may read. */
            setting: components["schemas"]["SettingConfigurationDto"];
            /** @description The plug-ins that are on for the tenant. */
            plugIns: components["schemas"]["PlugInConfigurationDto"][];
        };
        /** @description What the user may do. */
        AuthConfigurationDto: {
            /** @description The granted permissions by name; a permission that is not granted is absent. */
            grantedPolicies: {
                [key: string]: boolean;
            };
        };
        ControllerApiDescriptionModel: {
            controllerName: string;
            controllerGroupName: string;
            isRemoteService: boolean;
            isIntegrationService: boolean;
            apiVersion: null | string;
            type: string;
            interfaces: components["schemas"]["ControllerInterfaceApiDescriptionModel"][];
            actions: {
                [key: string]: components["schemas"]["ActionApiDescriptionModel"];
            };
        };
        ControllerInterfaceApiDescriptionModel: {
            type: string;
            name: string;
        };
        /** @description The culture of the request. */
        CurrentCultureDto: {
            /** @description `zh-Hans` or `en`. */
            name: string;
        };
        /** @description The tenant of the signed-in user; all null when nobody is signed in. */
        CurrentTenantDto: {
            /**
             * Format: uuid
             * @description The tenant's id.
             */
            id: null | string;
            /** @description The company's name. */
            name: null | string;
            /** @description The company code of the sign-in page. */
            code: null | string;
            /** @description The IANA time zone, such as `Asia/Shanghai`. */
            timeZone: null | string;
            /** @description The ISO 4217 currency, such as `CNY`. */
            currency: null | string;
        };
        /** @description Who is signed in. */
        CurrentUserDto: {
            /** @description False when nobody is signed in. */
            isAuthenticated: boolean;
            /**
             * Format: uuid
             * @description The user's id.
             */
            id: null | string;
            /** @description The name that the user signs in with. */
            userName: null | string;
            /** @description The name that is shown. */
            name: null | string;
            /** @description The user's e-mail address. */
            email: null | string;
            /** @description The names of the user's roles. */
            roles: string[];
        };
        /** @description What a new node begins with. */
        JsonElement: unknown;
        /** @description The language of the answer. */
        LocalizationConfigurationDto: {
            /** @description The culture of the request. */
            currentCulture: components["schemas"]["CurrentCultureDto"];
        };
        MethodParameterApiDescriptionModel: {
            name: string;
            typeAsString: string;
            type: string;
            typeSimple: string;
            isOptional: boolean;
            defaultValue: unknown;
        };
        ModuleApiDescriptionModel: {
            rootPath: string;
            remoteServiceName: string;
            controllers: {
                [key: string]: components["schemas"]["ControllerApiDescriptionModel"];
            };
        };
        ParameterApiDescriptionModel: {
            nameOnMethod: string;
            name: string;
            jsonName: null | string;
            type: string;
            typeSimple: string;
            isOptional: boolean;
            defaultValue: unknown;
            constraintTypes: null | string[];
            bindingSourceId: null | string;
            descriptorName: string;
        };
        /** @description A card that a plug-in puts on the profile page. */
        PlugInCardDto: {
            /** @description Its name within the plug-in. */
            id: string;
            /** @description Where it stands: `who`, `happened` or `now`. */
            column: string;
            /** @description The address of the ES module whose default export is the card. */
            moduleUrl: string;
            /** @description The permission to see it; null for everybody who sees the profile. */
            permission: null | string;
        };
        /** @description A plug-in that runs and is on for the tenant. */
        PlugInConfigurationDto: {
            /** @description The plug-in's id. */
            id: string;
            /** @description The plug-in's name in the language of the request. */
            name: string;
            /** @description The plug-in's version. */
            version: string;
            /** @description Its pages in the admin UI. */
            pages: components["schemas"]["PlugInPageDto"][];
            /** @description Its cards on the profile page. */
            profileCards: components["schemas"]["PlugInCardDto"][];
            /** @description Its kinds of journey nodes. */
            journeyNodes: components["schemas"]["PlugInNodeDto"][];
        };
        /** @description A name that a plug-in's code uses, and what people read instead of it. */
        PlugInNamedText: {
            /** @description The name in code. */
            id: string;
            /** @description What people read. */
            name: components["schemas"]["PlugInText"];
        };
        /** @description A kind of journey node that a plug-in brings. */
        PlugInNodeDto: {
            /** @description The kind as drawings keep it: `&lt;plug-in id&gt;/&lt;kind&gt;`. */
            kind: string;
            /** @description What it is called. */
            name: components["schemas"]["PlugInText"];
            /** @description What it does, in a sentence. */
            text: components["schemas"]["PlugInText"];
            /** @description An icon of the admin UI; null for the plug. */
            icon: null | string;
            /** @description The address of the ES module whose default export is the form. */
            formUrl: string;
            settings: null | components["schemas"]["JsonElement"];
            /** @description The rule on the card, where `{{name}}` stands for a setting. */
            summary: components["schemas"]["PlugInText"];
            /** @description The ways out, from left to right. */
            outputs: components["schemas"]["PlugInNamedText"][];
            /** @description The reasons it gives for people that it could do nothing for. */
            reasons: components["schemas"]["PlugInNamedText"][];
        };
        /** @description A page that a plug-in adds to the admin UI. */
        PlugInPageDto: {
            /** @description The path below the plug-in's own; empty for its first page. */
            path: string;
            /** @description The navigation item's text. */
            title: components["schemas"]["PlugInText"];
            /** @description The address of the ES module whose default export is the page. */
            moduleUrl: string;
            /** @description The navigation group. */
            group: string;
            /** @description An icon of the admin UI; null for the plug. */
            icon: null | string;
            /** @description The permission to see it; null for every signed-in user. */
            permission: null | string;
        };
        /** @description A text in both languages. */
        PlugInText: {
            /** @description Chinese. */
            zh: string;
            /** @description English. */
            en: string;
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
        ReturnValueApiDescriptionModel: {
            type: string;
            typeSimple: string;
        };
        /** @description The settings that every signed-in user may read. */
        SettingConfigurationDto: {
            /** @description The values by name; null where nothing is set and there is no default. */
            values: {
                [key: string]: string;
            };
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
    ApiDefinition_Get: {
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
                    "application/json": components["schemas"]["ApplicationApiDescriptionModel"];
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
    ApplicationConfiguration_Get: {
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
                    "application/json": components["schemas"]["ApplicationConfigurationDto"];
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
