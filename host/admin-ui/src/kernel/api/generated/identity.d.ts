// Generated from docs/api/identity.json by npm run generate.
export interface paths {
    "/api/identity/account/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the acting user's password and ends their sessions, but for a new one of this browser. */
        post: operations["Account_ChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/account/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The acting user. */
        get: operations["Account_GetProfile"];
        /** Changes the acting user's own data. */
        put: operations["Account_UpdateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/account/refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next tokens for those that run out (401, TokenEnded when it is too late). A refresh token is good once. One that is used again ends its whole session, since somebody has a copy; only while the answer may have been lost (a minute, and none of its tokens was shown) it gets the same tokens again. */
        post: operations["Account_RefreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/account/revoke-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session that a refresh token belongs to, as signing out does; for a program whose access token has run out. A token that is of no use any more is no error (RFC 7009 §2.2). */
        post: operations["Account_RevokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/account/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a cookie. An unknown company, an unknown user, a wrong password, a locked and a switched-off account get the same answer (401, SignInFailed) after the same work. Five wrong passwords in a row lock the account for 15 minutes. */
        post: operations["Account_SignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/account/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page must ask for. */
        get: operations["Account_GetSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/account/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of this browser, or of the token that is shown, on every host at once: neither a copy of the cookie nor the access and refresh tokens are good any more (401, TokenEnded for a token that had run out). */
        post: operations["Account_SignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/account/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a program in for a user: tokens instead of a cookie, with the answers of SignInAsync to a failure. They end early when the program signs out, and when all of the user's sessions end (new password, switched off). */
        post: operations["Account_CreateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All keys, newest first, revoked ones too. */
        get: operations["ApiKey_GetList"];
        put?: never;
        /** Makes a key and shows it once. */
        post: operations["ApiKey_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/api-key/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The permissions that the acting user may put on a key. */
        get: operations["ApiKey_GetScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/api-key/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a key at once and for good. */
        post: operations["ApiKey_Revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/audit-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page of audit entries, newest first. */
        get: operations["AuditEntry_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company's own figures: what waits for each worker, and what modules tell of themselves. */
        get: operations["Operations_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/operations/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole installation, for the administrators of the company that runs it: hosts, workers, database, plug-ins. */
        get: operations["Operations_GetInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/operations/retry-parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a consumer take the company's events once more that it put aside because it could not take them: up to 200 commits, each by itself. What fails again stays aside. */
        post: operations["Operations_RetryParked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/organization-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a unit. */
        post: operations["OrganizationUnit_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/organization-unit/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole tree. */
        get: operations["OrganizationUnit_GetTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/organization-unit/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes code, name and kind. */
        put: operations["OrganizationUnit_Update"];
        post?: never;
        /** Deletes a unit that has neither units nor users. */
        delete: operations["OrganizationUnit_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/organization-unit/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a unit with all below it; never below itself. Who sees what follows at once. */
        post: operations["OrganizationUnit_Move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/plug-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All plug-ins that were found when the host started, those that fail with their reason. */
        get: operations["PlugIn_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/plug-in-fault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells that a part failed, for the plug-ins page; every signed-in user may. Parts that no plug-in has are passed over. */
        post: operations["PlugInFault_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/plug-in/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Turns a plug-in on or off in the company; every host knows within seconds. Its data stays. */
        put: operations["PlugIn_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles by name, the administrator role first. */
        get: operations["Role_GetList"];
        put?: never;
        /** Adds a role that grants nothing yet. */
        post: operations["Role_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/role/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A role. */
        get: operations["Role_Get"];
        /** Changes name and data scope. */
        put: operations["Role_Update"];
        post?: never;
        /** Deletes a role that nobody has. */
        delete: operations["Role_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/role/{id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the role grants. */
        get: operations["Role_GetPermissions"];
        /** Sets what the role grants; its users have it from their next request on. */
        put: operations["Role_UpdatePermissions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings of all modules. */
        get: operations["Setting_GetList"];
        /** Changes settings of one module in one transaction. */
        put: operations["Setting_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/task-center": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page of operations, newest first: what the caller started, or with the permission everything of the company. */
        get: operations["TaskCenter_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/task-center/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for the end of an operation; one that has ended stays as it is. */
        post: operations["TaskCenter_Cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the user stands. */
        get: operations["Tour_Get"];
        /** Notes where the user stands now. */
        put: operations["Tour_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page of users. */
        get: operations["User_GetList"];
        put?: never;
        /** Adds a user. */
        post: operations["User_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/user/assignable-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles that the acting user may give. */
        get: operations["User_GetAssignableRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/user/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user. */
        get: operations["User_Get"];
        /** Changes a user, their unit and their roles. */
        put: operations["User_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/user/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a user a new password, ends their sessions and lifts a lock. */
        post: operations["User_ResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/user/{id}/set-active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches the account off or on. */
        post: operations["User_SetActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/user/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts the lock that wrong passwords set. */
        post: operations["User_Unlock"];
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
        /** @description An API key, without its secret. */
        ApiKeyDto: {
            /** @description What it is for. */
            name: string;
            /** @description Its first characters, to tell keys apart. */
            prefix: string;
            /** @description The permissions it carries. */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            creationTime: string;
            /** @description The name of who made it. */
            creatorName: string;
            /**
             * Format: date-time
             * @description When it ends; null when it does not.
             */
            expirationTime: null | string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null when never.
             */
            lastUsedTime: null | string;
            /**
             * Format: date-time
             * @description When it was revoked; null while it works.
             */
            revocationTime: null | string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A permission that a key may carry. */
        ApiKeyScopeDto: {
            /** @description The permission's name. */
            name: string;
            /** @description Its text, in the language of the request. */
            displayName: string;
            /** @description The module's text. */
            group: string;
        };
        /** @description Who changed what. */
        AuditEntryDto: {
            /** @description The module in whose database the change was made, by its schema. */
            module: string;
            /**
             * Format: date-time
             * @description When.
             */
            time: string;
            /**
             * Format: uuid
             * @description The user who acted; null for API keys and workers.
             */
            userId: null | string;
            /**
             * Format: uuid
             * @description The API key that acted; null for users and workers.
             */
            apiKeyId: null | string;
            /** @description The actor's name at that time. */
            userName: string;
            /** @description `created`, `updated`, `deleted`, or a verb of the module. */
            action: string;
            /** @description The kind of thing that changed. */
            entityType: string;
            /** @description The kind's text, in the language of the request. */
            entityTypeName: string;
            /** @description The id of the thing. */
            entityId: string;
            /** @description What the thing is called now; null when it is gone, or has no name. */
            entityName: null | string;
            /** @description Property → [before, after]; without secrets and personal data. */
            changes: null | {
                [key: string]: unknown;
            };
            /** @description Why, where the actor had to say so. */
            reason: null | string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A new password for the acting user. */
        ChangePasswordDto: {
            /** @description The password that is valid now. */
            currentPassword: string;
            /** @description The new one: at least 10 characters, 4 of them different, without the user name. */
            newPassword: string;
        };
        /** @description A new API key. */
        CreateApiKeyDto: {
            /** @description What it is for; unique among the keys that are not revoked. */
            name: string;
            /** @description The permissions it carries: such as keys may carry, and the acting user has. */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it ends; null for never.
             */
            expirationTime?: null | string;
        };
        /** @description The key that was made. */
        CreatedApiKeyDto: {
            apiKey: components["schemas"]["ApiKeyDto"];
            /** @description The key itself, for the header `X-Api-Key`. Shown this once: only its hash is stored. */
            key: string;
        };
        /** @description The user that was made. */
        CreatedUserDto: {
            user: components["schemas"]["UserDto"];
            /** @description The password that was made for them; shown this once, null when one was given. */
            generatedPassword: null | string;
        };
        /** @description A new organisation unit. */
        CreateOrganizationUnitDto: {
            /**
             * Format: uuid
             * @description The unit above; null makes a root.
             */
            parentId?: null | string;
            /** @description Its code, unique in the tenant: letters, digits, `._-`. */
            code: string;
            /** @description Its name. */
            name: string;
            kind?: components["schemas"]["OrganizationUnitKind"];
        };
        /** @description A new role; it grants nothing yet. */
        CreateRoleDto: {
            /** @description The role's name, unique in the tenant. */
            name: string;
            dataScope?: components["schemas"]["DataScopeKind"];
        };
        /** @description For whom a program wants tokens. */
        CreateTokenDto: {
            /** @description The company code; may be left out while there is only one tenant. */
            tenant?: null | string;
            /** @description The user name. */
            userName: string;
            /** @description The password. */
            password: string;
        };
        /** @description A new user. */
        CreateUserDto: {
            /** @description The name they sign in with: letters of any script, digits and `._@-`; unique in the tenant whatever the letter case. */
            userName: string;
            /** @description The name people know them by. */
            name: string;
            /** @description E-mail address, if any. */
            email?: null | string;
            /** @description Phone number, if any. */
            phoneNumber?: null | string;
            /**
             * Format: uuid
             * @description Their organisation unit; null when they belong to the whole tenant.
             */
            unitId?: null | string;
            /** @description Their roles; none of them may grant more than the acting user has. */
            roleIds?: string[];
            /** @description A first password; null makes one, which the answer shows once. */
            password?: null | string;
        };
        /** @description The database server. */
        DatabaseDto: {
            /** @description PostgreSQL's version. */
            version: string;
            /**
             * Format: date-time
             * @description Since when it runs.
             */
            startedAt: string;
            /**
             * Format: int64
             * @description The size of the platform's database.
             */
            bytes: number;
            /**
             * Format: int32
             * @description Sessions of all programs on the server.
             */
            connections: number;
            /**
             * Format: int32
             * @description How many it allows.
             */
            maxConnections: number;
        };
        /**
         * @description How far a data scope reaches.
         *     - `own`: Only rows that the person owns.
         *     - `units`: Rows of the person's organisation units and those below.
         *     - `all`: All rows of the tenant.
         * @enum {string}
         */
        DataScopeKind: "own" | "units" | "all";
        /** @description One figure. */
        FigureDto: {
            /** @description Its name within the group. */
            name: string;
            /** @description Its name in the language of the request. */
            text: string;
            /**
             * Format: double
             * @description The value.
             */
            value: number;
            /** @description True when counting stopped there. */
            isAtLeast: boolean;
        };
        /** @description Figures that belong together. */
        FigureGroupDto: {
            /** @description The group: `Campaign.Sends`. */
            name: string;
            /** @description Its name in the language of the request. */
            text: string;
            /** @description The figures. */
            figures: components["schemas"]["FigureDto"][];
        };
        /** @description Something that must work before a host gets requests. */
        HealthCheckDto: {
            /** @description What is checked, as `/health/ready` names it. */
            name: string;
            /** @description True when it works. */
            isReady: boolean;
            /** @description Why not: a sentence for the operator, in English. */
            reason: null | string;
        };
        /** @description A host of the installation. */
        HostDto: {
            /**
             * Format: uuid
             * @description Its identity, new at each start.
             */
            id: string;
            /** @description The machine's name. */
            machine: string;
            /** @description The program's version. */
            version: string;
            /**
             * Format: date-time
             * @description When it started.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it last said that it lives.
             */
            seenAt: string;
            /**
             * Format: int32
             * @description How many leases it holds: work that one host at a time does.
             */
            leases: number;
            /** @description True when it has been silent for longer than a living host is. */
            isSilent: boolean;
            /** @description True for the host that answers. */
            isThis: boolean;
        };
        /** @description The whole installation. */
        InstallationDto: {
            /**
             * Format: date-time
             * @description When it was read.
             */
            at: string;
            /** @description What must work before this host gets requests. */
            checks: components["schemas"]["HealthCheckDto"][];
            /** @description The hosts that live, and those that fell silent within the hour. */
            hosts: components["schemas"]["HostDto"][];
            /** @description The workers, over all companies and hosts. */
            workers: components["schemas"]["WorkerDto"][];
            database: components["schemas"]["DatabaseDto"];
            /** @description The tables in monthly partitions. */
            partitions: components["schemas"]["PartitionsDto"][];
            statements: components["schemas"]["StatementsDto"];
            /** @description The plug-ins and their state. */
            plugIns: components["schemas"]["PlugInDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfAuditEntryDto: {
            /** @description The cursor of the next page; null on the last one. */
            next: null | string;
            /** @description The cursor of the page before; null on the first one. */
            previous: null | string;
            /**
             * Format: int64
             * @description The number of rows that match, when it was asked for and could be told in time.
             */
            total: null | number;
            /** @description False when long? KeysetResultDto&lt;T&gt;.Total is an estimate. */
            totalIsExact: boolean;
            /** @description The items. */
            items: components["schemas"]["AuditEntryDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfOperationDto: {
            /** @description The cursor of the next page; null on the last one. */
            next: null | string;
            /** @description The cursor of the page before; null on the first one. */
            previous: null | string;
            /**
             * Format: int64
             * @description The number of rows that match, when it was asked for and could be told in time.
             */
            total: null | number;
            /** @description False when long? KeysetResultDto&lt;T&gt;.Total is an estimate. */
            totalIsExact: boolean;
            /** @description The items. */
            items: components["schemas"]["OperationDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfApiKeyDto: {
            /** @description The items. */
            items: components["schemas"]["ApiKeyDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfApiKeyScopeDto: {
            /** @description The items. */
            items: components["schemas"]["ApiKeyScopeDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfOrganizationUnitDto: {
            /** @description The items. */
            items: components["schemas"]["OrganizationUnitDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfPlugInDto: {
            /** @description The items. */
            items: components["schemas"]["PlugInDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfRoleDto: {
            /** @description The items. */
            items: components["schemas"]["RoleDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfSettingGroupDto: {
            /** @description The items. */
            items: components["schemas"]["SettingGroupDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfUserRoleDto: {
            /** @description The items. */
            items: components["schemas"]["UserRoleDto"][];
        };
        /** @description Where a unit moves, with all below it. */
        MoveOrganizationUnitDto: {
            /**
             * Format: uuid
             * @description The unit above from now on; null makes it a root.
             */
            parentId?: null | string;
            concurrencyStamp: string;
        };
        /** @description One number of what came of an operation. */
        OperationCountDto: {
            /** @description Its name within the kind. */
            name: string;
            /** @description The same in the language of the request. */
            text: string;
            /**
             * Format: int64
             * @description The number.
             */
            count: number;
        };
        /** @description A long job (任务). */
        OperationDto: {
            /** @description The module that does it, by its schema. */
            module: string;
            /** @description What it does: `cdp.quarantine-replay`. */
            kind: string;
            /** @description The same in the language of the request. */
            name: string;
            /** @description What it is about, as the name of a segment. */
            subject: null | string;
            /** @description The page of the admin UI that shows what comes of it. */
            link: null | string;
            state: components["schemas"]["OperationState"];
            /** @description What it is at, in the language of the request. */
            step: null | string;
            /**
             * Format: int64
             * @description How many things it has to see to; null where that is not known.
             */
            total: null | number;
            /**
             * Format: int64
             * @description How many it has seen to.
             */
            done: number;
            /**
             * Format: int64
             * @description For how many of them it did not work out.
             */
            failed: number;
            /** @description What came of them. */
            counts: components["schemas"]["OperationCountDto"][];
            /** @description Why it failed, in the language of the request. */
            error: null | string;
            /** @description True while the caller may end it. */
            canBeCancelled: boolean;
            /** @description True when its end has been asked for and it has not ended yet. */
            isCancelling: boolean;
            /** @description True when the caller started it. */
            isOwn: boolean;
            /** @description Who started it. */
            userName: string;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            createdTime: string;
            /**
             * Format: date-time
             * @description When a host first took it up.
             */
            startedTime: null | string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finishedTime: null | string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A company's own figures. */
        OperationsDto: {
            /**
             * Format: date-time
             * @description When they were read.
             */
            at: string;
            /** @description True when the user may see the whole installation too. */
            maySeeInstallation: boolean;
            /** @description What waits for each worker in this company. */
            work: components["schemas"]["WorkDto"][];
            /** @description What modules tell of themselves. */
            figures: components["schemas"]["FigureGroupDto"][];
        };
        /**
         * @description How an operation (任务) stands.
         *     - `waiting`: Asked for; a host takes it up in a moment.
         *     - `running`: At work.
         *     - `done`: Through.
         *     - `failed`: Given up; its error says why.
         *     - `cancelled`: Ended by hand, or overtaken by a newer one.
         * @enum {string}
         */
        OperationState: "waiting" | "running" | "done" | "failed" | "cancelled";
        /** @description An organisation unit with all below it. */
        OrganizationUnitDto: {
            /**
             * Format: uuid
             * @description The unit above; null for a root.
             */
            parentId: null | string;
            /** @description Its code, as other systems know it. */
            code: string;
            /** @description Its name. */
            name: string;
            kind: components["schemas"]["OrganizationUnitKind"];
            /**
             * Format: int32
             * @description How many active users belong to it, those of units below left out.
             */
            userCount: number;
            /** @description The units below it, by code. */
            children: components["schemas"]["OrganizationUnitDto"][];
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /**
         * @description What it is.
         *     - `company`: The company, or one of its brands (总部).
         *     - `region`: A region (大区).
         *     - `store`: A store (门店).
         *     - `team`: A team (团队).
         * @enum {string}
         */
        OrganizationUnitKind: "company" | "region" | "store" | "team";
        /** @description One page of a small table, with the exact number of all rows. */
        PagedResultDtoOfUserDto: {
            /**
             * Format: int64
             * @description The number of rows that match, on all pages.
             */
            totalCount: number;
            /** @description The items. */
            items: components["schemas"]["UserDto"][];
        };
        /** @description What became of commits that had been put aside. */
        ParkedRetryDto: {
            /**
             * Format: int32
             * @description How many were taken now.
             */
            taken: number;
            /**
             * Format: int32
             * @description How many failed again.
             */
            left: number;
        };
        /** @description A table in monthly partitions. */
        PartitionsDto: {
            /** @description The schema and the table. */
            table: string;
            /**
             * Format: int32
             * @description How many partitions it has.
             */
            count: number;
            /**
             * Format: int64
             * @description All of them with their indexes.
             */
            bytes: number;
            /**
             * Format: int64
             * @description Rows, as the database estimates them.
             */
            rows: number;
            /** @description The newest partition. */
            newest: null | string;
            /**
             * Format: date-time
             * @description Where the newest ends.
             */
            until: null | string;
            /** @description True when the next month has its partition. */
            hasNextMonth: boolean;
        };
        /** @description The answer to a password reset. */
        PasswordResetDto: {
            /** @description The password that was made; shown this once, null when one was given. */
            generatedPassword: null | string;
        };
        /** @description The permissions of one module. */
        PermissionGroupDto: {
            /** @description The module's name. */
            name: string;
            /** @description Its text, in the language of the request. */
            displayName: string;
            /** @description The topmost permissions. */
            permissions: components["schemas"]["PermissionNodeDto"][];
        };
        /** @description A permission in the tree. */
        PermissionNodeDto: {
            /** @description The permission's name. */
            name: string;
            /** @description Its text, in the language of the request. */
            displayName: string;
            /** @description True when the role has it. It works only while every permission above it is granted too. */
            isGranted: boolean;
            /** @description True when the acting user has it, and so may grant it. */
            canGrant: boolean;
            /** @description The permissions below it. */
            children: components["schemas"]["PermissionNodeDto"][];
        };
        /** @description A plug-in of this installation. */
        PlugInDto: {
            /** @description The id; the folder's name when the manifest could not be read. */
            id: string;
            /** @description The name in the language of the request; null when the manifest could not be read. */
            name: null | string;
            /** @description The version; null when the manifest could not be read. */
            version: null | string;
            status: components["schemas"]["PlugInStatus"];
            /** @description Why it does not run: a sentence for the operator, in English. */
            reason: null | string;
            /** @description True when it runs and is on in the company. */
            isOn: boolean;
            /** @description The parts that fail in the company while the rest runs, the latest first; on the host that answers, since it started. */
            faults: components["schemas"]["PlugInFaultDto"][];
        };
        /** @description A part of a running plug-in that fails. */
        PlugInFaultDto: {
            part: components["schemas"]["PlugInPart"];
            /** @description Which one: a route, a consumer's name, a node's kind, a page's path. */
            name: string;
            /** @description What it said the last time. */
            reason: string;
            /**
             * Format: date-time
             * @description The last time.
             */
            at: string;
            /**
             * Format: int64
             * @description How often.
             */
            times: number;
        };
        /**
         * @description A kind of thing that a plug-in brings, and that may fail while the rest of it runs.
         *     - `endpoint`: An operation of its HTTP API.
         *     - `feed`: A feed consumer.
         *     - `worker`: A worker, a hosted service.
         *     - `node`: A kind of journey node.
         *     - `page`: A page of the admin UI.
         *     - `card`: A card on the profile page.
         *     - `form`: The form of a journey node.
         * @enum {string}
         */
        PlugInPart: "endpoint" | "feed" | "worker" | "node" | "page" | "card" | "form";
        /**
         * @description How a plug-in is doing.
         *     - `running`: Loaded and started.
         *     - `malfunctioning`: It failed; the host runs without it. Reason says why.
         * @enum {string}
         */
        PlugInStatus: "running" | "malfunctioning";
        /**
         * @description What kind of part.
         *     - `page`: A page.
         *     - `card`: A card on the profile page.
         *     - `form`: The form of a journey node.
         * @enum {string}
         */
        PlugInUiPart: "page" | "card" | "form";
        /** @description The acting user, as they see themselves. */
        ProfileDto: {
            /** @description The user name. */
            userName: string;
            /** @description The name people know them by. */
            name: string;
            /** @description E-mail address, if any. */
            email: null | string;
            /** @description Phone number, if any. */
            phoneNumber: null | string;
            /** @description The name of their unit; null when they belong to the whole tenant. */
            unitName: null | string;
            /** @description The names of their roles. */
            roleNames: string[];
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description The token that gets the next ones. */
        RefreshTokenDto: {
            /** @description The refresh token of the last answer. */
            refreshToken: string;
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
        /** @description A part of the admin UI that a plug-in brought and that failed in a browser. */
        ReportPlugInFaultDto: {
            /** @description The plug-in. */
            plugIn: string;
            part?: components["schemas"]["PlugInUiPart"];
            /** @description Which one: a page's path, a card's id, a node's kind. */
            name?: string;
            /** @description What it said; cut after 500 characters. */
            reason: string;
        };
        /** @description A new password for somebody else. */
        ResetPasswordDto: {
            /** @description The new password; null makes one, which the answer shows once. */
            newPassword?: null | string;
        };
        /** @description Whose events to take once more. */
        RetryParkedDto: {
            /** @description The worker's name, as the operations page has it. */
            worker: string;
        };
        /** @description A role: permissions and a data scope that its users get. */
        RoleDto: {
            /** @description The role's name. */
            name: string;
            dataScope: components["schemas"]["DataScopeKind"];
            /** @description True for the administrator role, which grants everything and cannot be changed or deleted. */
            isStatic: boolean;
            /**
             * Format: int32
             * @description How many users have it.
             */
            userCount: number;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description What a role grants, as a tree over all modules and plug-ins. */
        RolePermissionsDto: {
            /** @description The modules. */
            groups: components["schemas"]["PermissionGroupDto"][];
            /** @description The role's stamp. */
            concurrencyStamp: string;
        };
        /** @description A setting of the tenant. */
        SettingDto: {
            /** @description The setting's name. */
            name: string;
            /** @description Its text, in the language of the request. */
            displayName: string;
            /** @description The value in use; always null for a secret. */
            value: null | string;
            /** @description The value while nobody set one; always null for a secret. */
            defaultValue: null | string;
            /** @description True for a secret: stored encrypted, never sent back. */
            isSecret: boolean;
            /** @description True when the tenant set a value of its own. */
            isSet: boolean;
        };
        /** @description The settings of one module. */
        SettingGroupDto: {
            /** @description The module's name: the settings' names up to the first dot. */
            group: string;
            /** @description Its settings. */
            settings: components["schemas"]["SettingDto"][];
            concurrencyStamp: string;
        };
        /** @description Switches an account off or on. Off ends its sessions; nothing is deleted, so that what the person did keeps their name. */
        SetUserActiveDto: {
            /** @description False switches the account off. */
            isActive?: boolean;
            concurrencyStamp: string;
        };
        /** @description Who wants in. */
        SignInDto: {
            /** @description The company code; may be left out while there is only one tenant. */
            tenant?: null | string;
            /** @description The user name. */
            userName: string;
            /** @description The password. */
            password: string;
            /** @description Stay signed in on this computer for some weeks; otherwise until the browser closes. */
            rememberMe?: boolean;
        };
        /** @description What the sign-in page must ask for. */
        SignInOptionsDto: {
            /** @description True when there are several tenants, so that the company code is asked for. */
            needsTenant: boolean;
            /** @description The company's name while there is only one; null otherwise, so that nobody learns who else is here. */
            tenantName: null | string;
        };
        /**
         * @description Whether they are shown.
         *     - `shown`: They are.
         *     - `notInstalled`: The extension `pg_stat_statements` is not in the database.
         *     - `notLoaded`: It is, but the server does not load its library.
         *     - `notAllowed`: The role `mmo_kernel` may not see what the others ran.
         * @enum {string}
         */
        SlowStatements: "shown" | "notInstalled" | "notLoaded" | "notAllowed";
        /** @description A statement, without the values it ran with. */
        StatementDto: {
            /** @description The database role, which is the module. */
            role: string;
            /** @description The beginning of its text. */
            text: string;
            /**
             * Format: int64
             * @description How often it ran.
             */
            calls: number;
            /**
             * Format: double
             * @description All its time.
             */
            totalMilliseconds: number;
            /**
             * Format: double
             * @description Its mean time.
             */
            meanMilliseconds: number;
            /**
             * Format: double
             * @description Its longest time.
             */
            maxMilliseconds: number;
            /**
             * Format: int64
             * @description Rows that it returned or touched.
             */
            rows: number;
        };
        /** @description The statements that took the most time. */
        StatementsDto: {
            state: components["schemas"]["SlowStatements"];
            /** @description The statements, the costliest first. */
            items: components["schemas"]["StatementDto"][];
        };
        /** @description Whether a plug-in is on in the company. It says what shall be, so saying it twice changes nothing. */
        SwitchPlugInDto: {
            /** @description True for on. */
            isOn?: boolean;
        };
        /** @description What a program shows instead of a cookie, in the words of OAuth 2 (RFC 6749 §5.1). */
        TokenDto: {
            /** @description Always `Bearer`. */
            tokenType: string;
            /** @description Goes with every request: `Authorization: Bearer …`. */
            accessToken: string;
            /**
             * Format: int32
             * @description Seconds until the access token runs out.
             */
            expiresIn: number;
            /** @description Gets the next tokens once; good for two weeks. */
            refreshToken: string;
        };
        /** @description Where a user stands in the tour. */
        TourDto: {
            state: components["schemas"]["TourState"];
            /**
             * Format: int32
             * @description The step that is shown, from 0.
             */
            step: number;
        };
        /**
         * @description Whether it runs.
         *     - `offered`: It was not offered yet, or nothing was said about it.
         *     - `running`: Begun.
         *     - `done`: Walked to its end.
         *     - `declined`: Not wanted, or broken off.
         * @enum {string}
         */
        TourState: "offered" | "running" | "done" | "declined";
        /** @description A changed organisation unit. */
        UpdateOrganizationUnitDto: {
            /** @description Its code, unique in the tenant: letters, digits, `._-`. */
            code: string;
            /** @description Its name. */
            name: string;
            kind?: components["schemas"]["OrganizationUnitKind"];
            concurrencyStamp: string;
        };
        /** @description What people may change about themselves. */
        UpdateProfileDto: {
            /** @description The name people know them by. */
            name: string;
            /** @description E-mail address, if any. */
            email?: null | string;
            /** @description Phone number, if any. */
            phoneNumber?: null | string;
            concurrencyStamp: string;
        };
        /** @description A changed role. */
        UpdateRoleDto: {
            /** @description The role's name, unique in the tenant. */
            name: string;
            dataScope?: components["schemas"]["DataScopeKind"];
            concurrencyStamp: string;
        };
        /** @description What a role grants from now on. */
        UpdateRolePermissionsDto: {
            /** @description The names of all granted permissions. What is added must be held by the acting user; a permission brings those above it. */
            granted: string[];
            /** @description The role's stamp. */
            concurrencyStamp: string;
        };
        /** @description Changed settings of one module. */
        UpdateSettingsDto: {
            /** @description The module's name. */
            group: string;
            /** @description New values by name; null goes back to the default, what is not named stays. */
            values: {
                [key: string]: string;
            };
            concurrencyStamp: string;
        };
        /** @description Where a user stands now. */
        UpdateTourDto: {
            state: components["schemas"]["TourState"];
            /**
             * Format: int32
             * @description The step that is shown, from 0.
             */
            step?: number;
        };
        /** @description A changed user. The user name stays. */
        UpdateUserDto: {
            /** @description The name people know them by. */
            name: string;
            /** @description E-mail address, if any. */
            email?: null | string;
            /** @description Phone number, if any. */
            phoneNumber?: null | string;
            /**
             * Format: uuid
             * @description Their organisation unit; null when they belong to the whole tenant.
             */
            unitId?: null | string;
            /** @description All their roles from now on; what is added may not grant more than the acting user has. */
            roleIds?: string[];
            concurrencyStamp: string;
        };
        /** @description A user. */
        UserDto: {
            /** @description The name they sign in with. */
            userName: string;
            /** @description The name people know them by. */
            name: string;
            /** @description E-mail address, if any. */
            email: null | string;
            /** @description Phone number, if any. */
            phoneNumber: null | string;
            /**
             * Format: uuid
             * @description Their organisation unit; null when they belong to the whole tenant.
             */
            unitId: null | string;
            /** @description The unit's name. */
            unitName: null | string;
            /** @description Their roles. */
            roles: components["schemas"]["UserRoleDto"][];
            /** @description False when the account is switched off. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description Until when wrong passwords lock the account; null when it is not locked.
             */
            lockedUntil: null | string;
            /**
             * Format: date-time
             * @description The last sign-in, if any.
             */
            lastSignInTime: null | string;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            creationTime: string;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A role that a user has or may be given. */
        UserRoleDto: {
            /**
             * Format: uuid
             * @description The role's id.
             */
            id: string;
            /** @description The role's name. */
            name: string;
        };
        /** @description A worker and what waits for it. */
        WorkDto: {
            /** @description The worker's name: `feed:cdp:segments`. */
            worker: string;
            /** @description What it does, in the language of the request. */
            text: string;
            /** @description The schema of its module. */
            module: string;
            /** @description The schema of the module whose feed it takes; null for other workers. */
            producer: null | string;
            /**
             * Format: int64
             * @description How many wait; for a feed consumer, commits. Null where nothing waits for it by its nature.
             */
            count: null | number;
            /** @description True when counting stopped there. */
            isAtLeast: boolean;
            /**
             * Format: date-time
             * @description Since when the oldest waits.
             */
            since: null | string;
            /**
             * Format: int64
             * @description How many stand aside until somebody decides about them.
             */
            stuck: number;
        };
        /** @description A worker over all companies and hosts. */
        WorkerDto: {
            work: components["schemas"]["WorkDto"];
            own: null | components["schemas"]["WorkDto"];
            /**
             * Format: int32
             * @description How many companies have something that waits.
             */
            companies: number;
            /**
             * Format: date-time
             * @description Its last good round, on whichever host.
             */
            succeededAt: null | string;
            /**
             * Format: date-time
             * @description Its last bad round.
             */
            failedAt: null | string;
            /** @description What kind of failure that was: never its words, which quote data. */
            error: null | string;
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
    Account_ChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
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
    Account_GetProfile: {
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
                    "application/json": components["schemas"]["ProfileDto"];
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
    Account_UpdateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
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
    Account_RefreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"];
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
    Account_RevokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenDto"];
            };
        };
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
    Account_SignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
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
    Account_GetSignInOptions: {
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
                    "application/json": components["schemas"]["SignInOptionsDto"];
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
    Account_SignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    Account_CreateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"];
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
    ApiKey_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfApiKeyDto"];
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
    ApiKey_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyDto"];
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
    ApiKey_GetScopes: {
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
                    "application/json": components["schemas"]["ListResultDtoOfApiKeyScopeDto"];
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
    ApiKey_Revoke: {
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
                    "application/json": components["schemas"]["ApiKeyDto"];
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
    AuditEntry_GetList: {
        parameters: {
            query?: {
                userId?: string;
                entityType?: string;
                entityId?: string;
                from?: string;
                to?: string;
                cursor?: string;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfAuditEntryDto"];
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
    Operations_Get: {
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
                    "application/json": components["schemas"]["OperationsDto"];
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
    Operations_GetInstallation: {
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
                    "application/json": components["schemas"]["InstallationDto"];
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
    Operations_RetryParked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryParkedDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedRetryDto"];
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
    OrganizationUnit_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganizationUnitDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationUnitDto"];
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
    OrganizationUnit_GetTree: {
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
                    "application/json": components["schemas"]["ListResultDtoOfOrganizationUnitDto"];
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
    OrganizationUnit_Update: {
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
                "application/json": components["schemas"]["UpdateOrganizationUnitDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationUnitDto"];
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
    OrganizationUnit_Delete: {
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
    OrganizationUnit_Move: {
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
                "application/json": components["schemas"]["MoveOrganizationUnitDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationUnitDto"];
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
    PlugIn_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfPlugInDto"];
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
    PlugInFault_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportPlugInFaultDto"];
            };
        };
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
    PlugIn_Update: {
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
                "application/json": components["schemas"]["SwitchPlugInDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlugInDto"];
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
    Role_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfRoleDto"];
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
    Role_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDto"];
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
    Role_Get: {
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
                    "application/json": components["schemas"]["RoleDto"];
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
    Role_Update: {
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
                "application/json": components["schemas"]["UpdateRoleDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDto"];
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
    Role_Delete: {
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
    Role_GetPermissions: {
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
                    "application/json": components["schemas"]["RolePermissionsDto"];
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
    Role_UpdatePermissions: {
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
                "application/json": components["schemas"]["UpdateRolePermissionsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePermissionsDto"];
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
    Setting_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfSettingGroupDto"];
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
    Setting_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSettingsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingGroupDto"];
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
    TaskCenter_GetList: {
        parameters: {
            query?: {
                ofEverybody?: boolean;
                isOpen?: boolean;
                cursor?: string;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfOperationDto"];
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
    TaskCenter_Cancel: {
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
                    "application/json": components["schemas"]["OperationDto"];
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
    Tour_Get: {
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
                    "application/json": components["schemas"]["TourDto"];
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
    Tour_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTourDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TourDto"];
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
    User_GetList: {
        parameters: {
            query?: {
                filter?: string;
                unitId?: string;
                roleId?: string;
                isActive?: boolean;
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
                    "application/json": components["schemas"]["PagedResultDtoOfUserDto"];
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
    User_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUserDto"];
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
    User_GetAssignableRoles: {
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
                    "application/json": components["schemas"]["ListResultDtoOfUserRoleDto"];
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
    User_Get: {
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
                    "application/json": components["schemas"]["UserDto"];
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
    User_Update: {
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
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
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
    User_ResetPassword: {
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
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetDto"];
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
    User_SetActive: {
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
                "application/json": components["schemas"]["SetUserActiveDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
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
    User_Unlock: {
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
                    "application/json": components["schemas"]["UserDto"];
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
