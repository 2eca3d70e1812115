/** What modules build with. Plug-ins import the same names from `@mmo/kernel`. */
export { defineModule, navigationGroups } from './slots';
export type {
  Bilingual, ConditionEditorPart, ConditionEditorProps, ConditionFaultAt, ConditionJson, HomePanel, NavigationGroup, NavigationItem, NodeForm, NodeFormProps, NodeKind, PageRoute, Permitted as PermittedPart, ProfileCard, ProfileCardProps,
  SettingsPage, TemplateAction, TemplateActionProps, TimelineEntry, TimelineKind, TimelineLine, TimelineRenderer, TopBarItem, TourStep, UiModule, UserMenuItem,
} from './slots';
export { useSlot, type Registered } from './registry';
export { lazyOf } from './lazyOf';
export { read as readPreference, store as storePreference } from './storage';

export { createApi, http, ok } from './api/client';
export { apiFetch } from './api/apiFetch';
export { upload } from './api/upload';
export { newKey } from './api/newKey';
export { ApiError, isApiError, isStale, type ApiErrorKind, type ValidationError } from './api/ApiError';
export { isKeyset, type KeysetResult, type PagedResult } from './api/paging';
export { useLive } from './live/useLive';
export { useSession, type Session } from './session/SessionContext';
export type { PlugInPageProps } from './plugins/PlugInPage';
export type { PlugInProps } from './plugins/PlugInPart';

export { useFormat } from './format/useFormat';
export { percentDone } from './format/percentDone';
export { createFormat, nothing, type Format, type Moment } from './format/format';
export { useLanguage, type Language } from './i18n/language';
export { categorySymbols, sequential, type Mode } from './theme/palette';
export { usePalette, useTheme } from './theme/ThemeProvider';

export { Icon, isIconName, type IconName } from './icons/Icon';
export { IconButton } from './icons/IconButton';
export { PageHead } from './frame/PageHead';
export { MoreMenu, type MoreItem } from './frame/MoreMenu';
export { EditorBar } from './frame/EditorBar';
export { useDocumentTitle, useTopLine, type Crumb } from './frame/FrameContext';
export { isTyping } from './frame/keys';
export { initialOf } from './frame/initialOf';

export { ListPage, type ListProps } from './list/ListPage';
export { ListView } from './list/ListView';
export { DataTable, type Sorting } from './list/DataTable';
export { NameCell } from './list/NameCell';
export { SearchField } from './list/SearchField';
export type { BulkAction } from './list/BulkBar';
export type { Column, Filter, FilterOption, ListRequest, ListResult } from './list/types';

export { DrawerForm } from './form/DrawerForm';
export { PageForm } from './form/PageForm';
export { FormBody } from './form/FormBody';
export { SwitchRow } from './form/SwitchRow';
export { DirtyGuard, useDirtyGuard } from './form/useDirtyGuard';
export { useSubmit, type FieldOfCode } from './form/useSubmit';

export { DetailPage, Section, type Fact } from './detail/DetailPage';
export { PropertyList, type Property } from './detail/PropertyList';
export { Timeline, type TimelineItem } from './detail/Timeline';
export { useTimelineLine } from './detail/useTimelineLine';
export { Chart, type ChartTable } from './chart/Chart';

export { PopoverPanel } from './popover/PopoverPanel';

export { StateChip, StateTile, type ChipState } from './feedback/StateChip';
export { NumberDoor } from './feedback/NumberDoor';
export { ConfirmAction } from './feedback/ConfirmAction';
export { useConfirm, type ConfirmOptions } from './feedback/useConfirm';
export { useToast } from './feedback/useToast';
export { useErrorSentence } from './feedback/useErrorSentence';
export { EmptyState } from './feedback/EmptyState';
export { ErrorState } from './feedback/ErrorState';
export { NoPermission } from './feedback/NoPermission';
export { PageSkeleton } from './feedback/PageSkeleton';
export { ConditionEditor } from './condition/ConditionEditor';
export { Permitted } from './app/Permitted';
export { PanelBoundary } from './app/PanelBoundary';
