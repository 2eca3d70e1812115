/** What `import … from '@mmo/kernel'` gives a plug-in: the kernel's parts, and the two libraries that must not exist twice. */
export * from '../index';
export { Link, useNavigate, useSearchParams } from 'react-router';
export { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
