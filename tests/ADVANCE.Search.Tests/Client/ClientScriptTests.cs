using System.Text;
using System.Text.Json.Nodes;
using Advance.Search.Client;
using Advance.Search.Export;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

public sealed class ClientScriptTests
{
    [Fact]
    public void A_first_query_loads_only_shards_and_fragments()
    {
        using var published = new PublishedSearch([Page("/one/", "Findable", "One page.")]);
        published.Search("findable ");
        Assert.Equal(
            ["fragments/0.bin", "terms/0.bin"],
            published.Site.Requests.Select(r => r[(r.IndexOf('/', StringComparison.Ordinal) + 1)..]).Order()
        );
    }

    [Fact]
    public void The_modules_also_run_without_being_joined()
    {
        using var published = new PublishedSearch([Page("/one/", "Findable", "One page.")]);
        using var client = NodeClient.OfModule("search.js");
        client.Ask("open", new JsonObject { ["baseUrl"] = published.Site.BaseUrl.TrimEnd('/') });
        Assert.Equal(published.Search("findable"), SearchResult.Of(client.Ask("search", "findable")!), (a, b) =>
            a.Hits.SequenceEqual(b.Hits)
        );
        Assert.Contains("start.bin", published.Site.Requests);
    }

    [Theory]
    [InlineData("import { b } from './b.js';", "(1,10): error ADV0152: './b.js' doesn't export 'b'.")]
    [InlineData("export const c = ((1);", "(1,22): error ADV0150: This script can't be read: ")]
    [InlineData("import { a } from './missing.js';", "(1,19): error ADV0151: There is no file './missing.js'.")]
    [InlineData("const c = () => import('./missing.js');", "(1,24): error ADV0151: There is no file './missing.js'.")]
    [InlineData(
        "import { a } from './b.js';\nconst c = () => import('./b.js');",
        "(2,24): error ADV0158: './b.js' is imported dynamically here but statically elsewhere."
    )]
    public void Modules_that_cannot_be_joined_are_refused(string line, string complaint)
    {
        var modules = new Dictionary<string, string> { ["search.js"] = line, ["b.js"] = "export const a = 1;" };
        Assert.Contains(complaint, Assert.Throws<InvalidOperationException>(() => ClientScript.Join(modules, [])).Message);
    }

    [Fact]
    public void A_module_is_included_once_and_before_its_importers()
    {
        var modules = new Dictionary<string, string>
        {
            ["search.js"] =
                "import { a } from './a.js';\nimport { b } from './b.js';\n\n/** Adds. */\nexport const c = a + b; // kept\n",
            ["a.js"] = "export const a = 1;\n",
            ["b.js"] = "import { a } from './a.js';\n/*\n * Twice.\n */\n// Yes.\nexport const b = 2 * a;\n",
        };
        Assert.Equal(
            "const embeddedStart='AQI=';\nconst n=1,t=2*n;export const c=n+t",
            Text(Assert.Single(ClientScript.Join(modules, [1, 2])))
        );
    }

    [Fact]
    public void A_dynamically_imported_module_is_a_separate_script_that_shares_with_the_first()
    {
        var modules = new Dictionary<string, string>
        {
            ["search.js"] =
                "import { a } from './a.js';\nexport const c = async () => (await import('./late.js')).b + (await "
                + "import('./later.js')).d;\n",
            ["a.js"] = "export const a = 1;\n",
            ["late.js"] = "import { a } from './a.js';\nimport { e } from './e.js';\nexport const b = a + e;\n",
            ["later.js"] = "import { e } from './e.js';\nexport const d = e;\nconst f = () => import('./late.js');\n",
            ["e.js"] = "export const e = 2;\n",
        };
        var files = ClientScript.Join(modules, []);
        Assert.Equal(2, files.Count);
        Assert.Matches("^search\\.[0-9a-f]{12}\\.js$", files[1].Path);
        Assert.Equal(
            "import{a as t}from\"./search.js\";const n=2;export const b=t+n,d=n;const i=()=>import((import.meta).url)",
            Text(files[1])
        );
        Assert.Equal(
            $"const embeddedStart='';\nconst n=1;export const c=async()=>(await import(\"./{files[1].Path}\")).b+(await "
                + $"import(\"./{files[1].Path}\")).d;export{{n as a}}",
            Text(files[0])
        );
    }

    [Fact]
    public void Dynamically_imported_modules_that_share_nothing_are_separate_scripts()
    {
        var modules = new Dictionary<string, string>
        {
            ["search.js"] = "export const c = async () => (await import('./one.js')).a + (await import('./other.js')).b;\n",
            ["one.js"] = "export const a = 1;\n",
            ["other.js"] = "export const b = 2;\n",
        };
        var files = ClientScript.Join(modules, []);
        Assert.Equal(["export const a=1", "export const b=2"], files.Skip(1).Select(Text));
        Assert.Contains($"import(\"./{files[1].Path}\")).a", Text(files[0]), StringComparison.Ordinal);
        Assert.Contains($"import(\"./{files[2].Path}\")).b", Text(files[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_modules_may_declare_the_same_name()
    {
        var modules = new Dictionary<string, string>
        {
            ["search.js"] = "import { b } from './b.js';\nconst a = 1;\nexport const c = a + b;",
            ["b.js"] = "const a = 2, d = 3;\nexport { a as b };",
        };
        Assert.Equal(
            "const embeddedStart='';\nconst n=2,i=3,t=1;export const c=t+n",
            Text(Assert.Single(ClientScript.Join(modules, [])))
        );
    }

    static string Text(ClientFile file) => Encoding.UTF8.GetString(file.Bytes);
}
