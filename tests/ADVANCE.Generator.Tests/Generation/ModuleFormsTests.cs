using System.Text;
using Advance.Assets;
using Advance.Diagnostics;
using Advance.Read;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation;

/// <summary>Every form of module syntax, run by Node as modules and as the joined script: both must print the same.</summary>
public class ModuleFormsTests
{
    /// <summary>
    /// Each is a folder of modules, starting with <c>site.js</c>; a line <c>-- name --</c> starts the next file.
    /// </summary>
    public static TheoryData<string> Folders =>
        [
            "import d, { a as b, 'odd name' as c } from './a.js'; console.log(d, b, c);\n-- a.js --\nexport const a = 1, b = "
                + "2; const x = 3; export { x as 'odd name' }; export default a + b;",
            "import * as all from './a.js'; console.log(Object.keys(all), all.a, Object.prototype.toString.call(all), "
                + "all.default.name.length >= 0); all.up(); console.log(all.n);\n-- a.js --\nexport let n = 1; export function "
                + "up() { n++; } export const { a, b: [c = 4, ...d], ...e } = { a: 1, b: [], f: 2 }; export default "
                + "class { }",
            "import './a.js'; import './b.js'; import './a.js'; console.log('site');\n-- a.js --\nconsole.log('a')\n-- b.js "
                + "--\n(() => console.log('b'))()",
            "import { a, z } from './b.js'; console.log(a, z.a);\n-- a.js --\nexport const a = 'a';\n-- b.js --\nexport * from "
                + "'./a.js'; export * as z from './a.js';",
            "import { name } from './c.js'; console.log(name);\n-- a.js --\nexport const first = 'x';\n-- b.js --\nexport { "
                + "first as second } from './a.js';\n-- c.js --\nimport { second } from './b.js'; export { second as name };",
            "import f, { g } from './a.js'; for await (const x of g()) console.log(x, f());\n-- a.js --\nexport default "
                + "function () { return 1 } export async function* g() { yield await 2; yield* [3]; }",
            "import f from './a.js'; import C from './b.js'; console.log(f(2), new C().m());\n-- a.js --\nexport default (x => "
                + "x * 2)\n-- b.js --\nexport default class extends Object { static #p = 7; m() { return C2.p ?? 5; } "
                + "}\nclass C2 {}",
            "import { x } from './a.js'; const f = (x$1) => { const y = 2; return [x, y, x$1]; }; console.log(f(3));\n-- a.js "
                + "--\nconst y = 1; export { y as x };",
            "import { a } from './a.js'; const o = { a, b: { a }, ['a' + 1]: a, a2() { return a; } }; a: for (;;) { break a; } "
                + "const { q: a2 = a } = {}; console.log(JSON.stringify(o), o.a2(), a2, o.a);\n-- a.js --\nconst b = 'own'; "
                + "export { b as a };",
            "import { a } from './a.js'; import { b } from './b.js'; console.log(a, b);\n-- a.js --\nconst one = 1, same = "
                + "'a'; export const a = same;\n-- b.js --\nconst two = 2, same = 'b'; export const b = same;",
            "import { n, set } from './a.js'; console.log(n); set(5); console.log(n);\n-- a.js --\nexport var n = 1; export "
                + "const set = (v) => { n = v; };",
            "import { a } from './a.js'; console.log(typeof name, a(), (function name() { return typeof name; })());\n-- a.js "
                + "--\nconst name = 'module'; export function a(x = name) { var name = 'inner'; return x + name; }",
            "import { ready } from './a.js'; console.log(ready);\n-- a.js --\nexport const ready = await new Promise((done) => "
                + "setTimeout(() => done('later'), 5));",
            "import { a } from './a.js'; { var v = a; { let a = 2; v += a; } } switch (v) { case 3: let a = 9; v += a; } try { "
                + "throw 1; } catch (a) { v += a; } console.log(v);\n-- a.js --\nconst v = 1; export { v as a };",
            "import { text } from './a.js'; console.log(text);\n-- a.js --\nexport const text = `one\n\n// two\n/* three */ "
                + "${`${/[/*]\\//.source}`}`; // export const no = 1;",
            "import d from './a.js'; console.log(d?.x ?? 1n, 1_000, d.y ||= 3);\n-- a.js --\nexport default { x: null, y: 0 };",
            "import { f } from './a.js'; console.log(f()); export function g() { return 'g'; }\n-- a.js --\nimport { g } from "
                + "'./site.js'; export const f = () => g();",
            "import { deep } from './a.js'; console.log(deep);\n-- a.js --\nimport * as b from './b.js'; export const deep = "
                + "b.c.value; export { b };\n-- b.js --\nexport * as c from './c.js';\n-- c.js --\nexport const value = 'deep';",
            "import { run } from './a.js'; console.log(await run());\n-- a.js --\nexport const run = async () => (await "
                + "import('./b.js')).default;\n-- b.js --\nimport { c } from './c.js'; export default c + 1;\n-- c.js "
                + "--\nexport const c = 1;",
            "#!/usr/bin/env node\n'use strict'; import { a } from './a.js'\n;[a].forEach((x) => console.log(x))\n-- a.js "
                + "--\nexport const a = 1\nexport /* why */ default /* how */ [2]",
        ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_joined_script_prints_what_the_modules_print(string folder)
    {
        var modules = Split(folder);
        var diagnostics = new DiagnosticBag();
        var manifest = AssetManifest.Assemble(
            [.. modules.Select(module => new ThemeFile(module.Key, () => Encoding.UTF8.GetBytes(module.Value)))],
            diagnostics: diagnostics
        );
        var joined = manifest.Files.ToDictionary(
            file => file.Path["assets/".Length..],
            file => Encoding.UTF8.GetString(file.Content().Span)
        );
        Assert.DoesNotContain(diagnostics.All, diagnostic => diagnostic.Severity != Severity.Info);
        Assert.Equal(
            Run(modules, "site.js"),
            Run(joined, joined.Keys.Single(name => name.StartsWith("site.", StringComparison.Ordinal)))
        );
    }

    static Dictionary<string, string> Split(string folder)
    {
        var parts = ("-- site.js --\n" + folder)
            .Split("-- ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split(" --\n", 2));
        return parts.ToDictionary(part => part[0], part => part[1].TrimEnd('\n'), StringComparer.Ordinal);
    }

    static string Run(Dictionary<string, string> files, string entry)
    {
        var folder = Directory.CreateTempSubdirectory("advance-forms-").FullName;
        try
        {
            foreach (var (name, text) in files)
                File.WriteAllText(Path.Combine(folder, name), text);
            File.WriteAllText(Path.Combine(folder, "package.json"), """{ "type": "module" }""");
            return Node.Start("node", [entry], folder, "");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
