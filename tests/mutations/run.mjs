// Removes one guard at a time (guards.json) from a copy of the tree and shows that its test turns red: a guard whose removal nobody
// notices could be lost any day. Before that the same tests must be green, and a test counts as red only when it fails by an assertion:
// one that cannot even start proves nothing.
//
// What the tree was built to is taken along, so build before, with dotnet build. Of it only the projects of the guards are compiled anew,
// once for each guard, all in one build.
//
//   node tests/mutations/run.mjs                 all guards
//   node tests/mutations/run.mjs Feed "Sending:"  those whose name begins so
//
// Prints a table; the last line is the sum. The exit code is 0 only when every guard is missed by its test.
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
const notCopied = new Set(['.git', '.data', 'artifacts', 'node_modules']);
const linked = ['tests/node/node_modules', 'host/admin-ui/node_modules', 'artifacts/postgres'];
const minutes = 60_000;

const wanted = process.argv.slice(2);
const guards = JSON.parse(readFileSync(join(root, 'tests/mutations/guards.json'), 'utf8'))
  .filter(guard => wanted.length === 0 || wanted.some(name => guard.guard.startsWith(name)));
if (guards.length === 0) {
  console.error('No guard has such a name.');
  process.exit(2);
}

const copy = mkdtempSync(join(tmpdir(), 'mmo-mutations-'));
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => process.exit(130));
}
process.on('exit', () => {
  running.forEach(program => program.kill('SIGKILL'));
  rmSync(copy, { recursive: true, force: true });
});

cpSync(root, copy, { recursive: true, preserveTimestamps: true, filter: isNeeded });
for (const folder of linked.filter(f => existsSync(join(root, f)))) {
  mkdirSync(dirname(join(copy, folder)), { recursive: true });
  symlinkSync(realpathSync(join(root, folder)), join(copy, folder));
}

await Promise.all([compile(guards.filter(leaveOut)), testAll()]);
for (const guard of guards.filter(guard => !guard.word)) {
  await remove(guard);
}

const width = Math.max(...guards.map(guard => guard.guard.length));
console.log(`${'guard'.padEnd(width)}  verdict    test that turned red, and by what`);
for (const { guard, word, test: name, why } of guards) {
  console.log(`${guard.padEnd(width)}  ${word.padEnd(9)}  ${name}: ${why}`);
}
const red = guards.filter(guard => guard.word === 'red').length;
console.log(`${red} guards are missed by a test, ${guards.length - red} are not`);
process.exit(red === guards.length ? 0 : 1);

/** Sources, and of what was built only the product's and that of the projects whose tests run here. */
function isNeeded(source) {
  const [first, second, third] = relative(root, source).split('/');
  return !notCopied.has(basename(source))
    && !(first === 'tests' && (third === 'bin' || third === 'obj') && !guards.some(guard => guard.project === second));
}

function end(guard, word, why) {
  Object.assign(guard, { word, why });
  console.error(`${word.padEnd(9)} ${guard.guard}`);
}

/** Every test with every guard in its place. */
async function testAll() {
  for (const project of new Set(guards.map(guard => guard.project))) {
    const own = guards.filter(guard => guard.project === project);
    const green = await test(project, own.map(guard => guard.test));
    for (const guard of own.filter(guard => green.get(guard.test)?.status !== 'passed')) {
      end(guard, 'NOT GREEN', green.get(guard.test)?.why ?? `it did not run; is tests/${project} built?`);
    }
  }
}

/** Writes the file without the guard beside the tree; false where the guard is not found. */
function leaveOut(guard) {
  const text = readFileSync(join(copy, guard.file), 'utf8');
  if (text.split(guard.find).length !== 2) {
    end(guard, 'NOT FOUND', `${guard.file} does not hold the text exactly once`);
    return false;
  }
  guard.owner = projectOf(guard.file);
  guard.folder = join(copy, 'mutants', String(guards.indexOf(guard)));
  guard.without = join(guard.folder, basename(guard.file));
  mkdirSync(guard.folder, { recursive: true });
  writeFileSync(guard.without, text.replace(guard.find, () => guard.replace));
  return true;
}

/** Compiles the project of each guard with the file that lacks it, into a folder of its own. */
async function compile(some) {
  if (some.length === 0) {
    return;
  }
  const mutants = some.map(guard => `<Mutant Include="${guard.owner}" AdditionalProperties="`
    + `MutantOf=${relative(dirname(guard.owner), join(copy, guard.file))};MutantFile=${guard.without};IntermediateOutputPath=${guard.folder}/" />`);
  writeFileSync(join(copy, 'mutants.proj'), `<Project>
    <ItemGroup>${mutants.join('\n')}</ItemGroup>
    <Target Name="Build">
      <MSBuild Projects="@(Mutant)" Targets="PrepareForBuild;ResolveReferences;PrepareResources;Compile" BuildInParallel="true" ContinueOnError="true"
               Properties="BuildProjectReferences=false;TreatWarningsAsErrors=false" />
    </Target>
  </Project>`);
  const own = 'IntermediateOutputPath;MutantOf;MutantFile';
  writeFileSync(join(copy, 'Directory.Build.targets'), `<Project>
    <PropertyGroup>
      <_GlobalPropertiesToRemoveFromProjectReferences>$(_GlobalPropertiesToRemoveFromProjectReferences);${own}</_GlobalPropertiesToRemoveFromProjectReferences>
    </PropertyGroup>
    <ItemDefinitionGroup>
      <ProjectReference><GlobalPropertiesToRemove>%(GlobalPropertiesToRemove);${own}</GlobalPropertiesToRemove></ProjectReference>
    </ItemDefinitionGroup>
    <ItemGroup Condition="'$(MutantOf)' != ''">
      <Compile Remove="$(MutantOf)" />
      <EmbeddedResource Remove="$(MutantOf)" />
      <Compile Include="$(MutantFile)" Condition="$(MutantFile.EndsWith('.cs'))" />
      <EmbeddedResource Include="$(MutantFile)" Condition="$(MutantFile.EndsWith('.sql'))" WithCulture="false" LogicalName="$(MSBuildProjectName).%(Filename).sql" />
    </ItemGroup>
  </Project>`);
  const { said } = await run('dotnet', ['build', 'mutants.proj', '--no-restore', '--nologo', '-v', 'quiet', '-clp:ErrorsOnly'], copy);
  for (const guard of some.filter(guard => !existsSync(assemblyOf(guard)))) {
    end(guard, 'NOT BUILT', firstLine(said.split('\n').filter(line => line.includes(guard.folder) || line.includes('error')).join('\n')));
  }
}

/** Runs the test with the guard's project compiled without it. */
async function remove(guard) {
  const used = join(outputOf(guard.project), basename(assemblyOf(guard)));
  const kept = join(copy, basename(used));
  copyFileSync(used, kept);
  copyFileSync(assemblyOf(guard), used);
  const outcome = (await test(guard.project, [guard.test])).get(guard.test);
  copyFileSync(kept, used);
  if (outcome?.status === 'passed') {
    end(guard, 'SURVIVED', 'it stayed green');
  } else {
    end(guard, outcome?.byAssertion ? 'red' : 'BROKEN', outcome?.why ?? 'the test did not run');
  }
}

function assemblyOf(guard) {
  return join(guard.folder, `${basename(guard.owner, '.csproj')}.dll`);
}

/** The project that a file belongs to. */
function projectOf(file) {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const project = readdirSync(join(copy, folder)).find(name => name.endsWith('.csproj'));
    if (project) {
      return join(copy, folder, project);
    }
  }
  throw new Error(`${file} belongs to no project.`);
}

function outputOf(project) {
  return join(copy, 'tests', project, 'bin', 'Debug', 'net10.0');
}

/** How each test ended; one with several cases is red when one of them is. */
async function test(project, names) {
  const folder = outputOf(project);
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const unique = [...new Set(names)];
  if (existsSync(join(folder, project))) {
    await run(
      join(folder, project),
      ['--no-progress', '--report-ctrf', '--report-ctrf-filename', basename(report), '--results-directory', copy,
        ...unique.flatMap(name => ['--filter-method', `*.${name}`])],
      folder);
  }
  const cases = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).results.tests : [];
  return new Map(unique.map(name => {
    const own = cases.filter(c => new RegExp(`\\.${name.replace('.', '\\.')}($|\\()`).test(c.name));
    const bad = own.filter(c => c.status !== 'passed');
    return [name, own.length === 0 ? undefined : {
      status: bad.length === 0 ? 'passed' : 'failed',
      byAssertion: bad.some(c => /Shouldly\.|Xunit\.Sdk\./.test(`${c.message} ${c.trace}`)),
      why: bad.length === 0 ? '' : firstLine(bad[0].message),
    }];
  }));
}

/** Runs a program to its end, or for half an hour. */
function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    let said = '';
    const one = spawn(program, args, { cwd, timeout: 30 * minutes, stdio: ['ignore', 'pipe', 'ignore'] });
    running.add(one);
    one.stdout.setEncoding('utf8').on('data', text => (said += text));
    one.on('error', reject).on('close', code => {
      running.delete(one);
      resolve({ code, said });
    });
  });
}

function firstLine(text) {
  return (text ?? '').split('\n').map(line => line.trim()).filter(Boolean).slice(0, 3).join(' ').slice(0, 160) || 'it said nothing';
}
