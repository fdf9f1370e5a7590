using System.Text;
using Advance.Assets;
using Advance.Read;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation;

/// <summary>A theme's published scripts, run by Node, print what the modules would print.</summary>
public class JoinedScriptTests
{
    static readonly (string, string) Entry = (
        "js/site.js",
        """import { say } from "./a.js";""" + "\n" + """import { b } from "./b.js";""" + "\nsay(b);"
    );

    [Fact]
    public void Imported_modules_are_part_of_the_script_and_not_separate_files()
    {
        var files = Files(
            Entry,
            ("js/a.js", "import { b } from './b.js';\nconst name = 'a';\nexport const say = (x) => console.log(name, x, b);"),
            ("js/b.js", "const name = 'b';\nexport const b = name;")
        );
        Assert.Equal("a b b", Run(files));
        Assert.Single(files);
    }

    [Fact]
    public void A_module_runs_once_and_before_its_importers()
    {
        var files = Files(
            ("js/site.js", "import { one } from './one.js';\nimport { two } from './two.js';\nconsole.log(one, two);"),
            ("js/one.js", "import { count } from './count.js';\nexport const one = count();"),
            ("js/two.js", "import { count } from './count.js';\nexport const two = count();"),
            ("js/count.js", "let calls = 0;\nexport function count() { return ++calls; }")
        );
        Assert.Equal("1 2", Run(files));
    }

    [Theory]
    [InlineData("const name = 'a';\nexport const say = (x) => console.log(name, x);")]
    [InlineData("const own = 'a', name = '';\nexport const say = (x) => console.log(own + name, x);")]
    [InlineData("const { name } = { name: 'a' };\nexport const say = (x) => console.log(name, x);")]
    [InlineData("const given = ['a'], name = 1;\nexport const say = (x) => console.log(...given, x);")]
    public void Two_modules_may_declare_the_same_name_without_a_function_around_either(string module)
    {
        var files = Files(
            ("js/site.js", "import { say } from './a.js';\nconst name = (given) => [...given];\nsay(name('b')[0]);"),
            ("js/a.js", module)
        );
        Assert.Equal("a b", Run(files));
        Assert.DoesNotContain("(()=>", files.Values.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_browser_global_in_one_module_is_not_shadowed_by_a_name_in_another()
    {
        var files = Files(
            ("js/site.js", "import { say } from './a.js';\nsay(typeof escape('b'));"),
            ("js/a.js", "const escape = () => 1;\nexport const say = (x) => console.log(escape(), x);")
        );
        Assert.Equal("1 string", Run(files));
    }

    [Fact]
    public void A_function_that_only_the_script_itself_calls_is_kept() =>
        Assert.Equal(
            "b",
            Run(
                Files(
                    ("js/site.js", "import { told } from './a.js';\nif (told) console.log(told());"),
                    ("js/a.js", "export function told() { return 'b'; }")
                )
            )
        );

    [Fact]
    public void A_dynamically_imported_module_is_a_separate_script()
    {
        var files = Files(
            (
                "js/site.js",
                "/** @type {import('./types.js').T} */\nconst later = await import('./later.js');\nconsole.log(later.words());"
            ),
            ("js/later.js", "import { all } from '../parts/words.js';\nexport const words = () => all;"),
            ("parts/words.js", "export const all = 'here now';"),
            ("js/types.js", "export {};")
        );
        Assert.Equal("here now", Run(files));
        Assert.Equal(["later", "site", "types"], files.Keys.Select(name => name.Split('.')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Comments_and_long_names_are_removed()
    {
        var (_, text) = Assert.Single(
            Files(
                (
                    "js/site.js",
                    "/* why\n   not */\n// indeed\nconst veryLongName = 1; // so\n/** @type {number} */ const other = /** "
                        + "@type {any} */ (veryLongName);\nconsole.log(veryLongName + other);"
                )
            )
        );
        Assert.DoesNotContain("why", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@type", text, StringComparison.Ordinal);
        Assert.DoesNotContain("indeed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_with_state_that_two_scripts_need_is_a_separate_script()
    {
        var files = Files(
            ("js/site.js", "import { n } from './state.js';\nn();\nconst { m } = await import('./later.js');\nconsole.log(m());"),
            ("js/later.js", "import { n } from './state.js';\nexport const m = () => n();"),
            ("js/state.js", "let i = 0;\nexport function n() { return ++i; }")
        );
        Assert.Equal("2", Run(files));
        Assert.Equal(["later", "site", "state"], files.Keys.Select(name => name.Split('.')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Modules_may_import_each_other_in_a_circle() =>
        Assert.Equal(
            "true",
            Run(
                Files(
                    ("js/site.js", "import { isEven } from './even.js';\nconsole.log(isEven(10));"),
                    (
                        "js/even.js",
                        "import { isOdd } from './odd.js';\nexport function isEven(n) { return n === 0 || isOdd(n - 1); }"
                    ),
                    ("js/odd.js", "import { isEven } from './even.js';\nexport const isOdd = (n) => n !== 0 && isEven(n - 1);")
                )
            )
        );

    [Fact]
    public void Licence_comments_are_kept_and_comments_in_strings_are_strings()
    {
        var (_, text) = Assert.Single(
            Files(("js/site.js", "/*! MIT, by B. */\n// gone\nconsole.log(`a\n// b\n\n/* c */`, /\\/*x/.source);"))
        );
        Assert.StartsWith("/*! MIT, by B. */\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", text, StringComparison.Ordinal);
        Assert.Equal(
            "a\n// b\n\n/* c */ \\/*x",
            Run(Files(("js/site.js", "console.log(`a\n// b\n\n/* c */`, /\\/*x/.source);")))
        );
    }

    static Dictionary<string, string> Files(params (string Name, string Text)[] files) =>
        AssetManifest
            .Assemble([.. files.Select(file => new ThemeFile(file.Name, () => Encoding.UTF8.GetBytes(file.Text)))])
            .Files.ToDictionary(file => file.Path["assets/".Length..], file => Encoding.UTF8.GetString(file.Content().Span));

    static string Run(Dictionary<string, string> files)
    {
        var folder = Directory.CreateTempSubdirectory("advance-script-").FullName;
        try
        {
            foreach (var (name, text) in files)
                File.WriteAllText(Path.Combine(folder, name), text);
            File.WriteAllText(Path.Combine(folder, "package.json"), """{ "type": "module" }""");
            return Node.Start("node", [files.Keys.Single(name => name.StartsWith("site.", StringComparison.Ordinal))], folder, "")
                .Trim();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
