using System.Security.Cryptography;
using System.Text;
using Advance.Assets;
using Advance.Read;

namespace Advance.Tests.Generation;

/// <summary>The theme's files as they are published.</summary>
public class AssetManifestTests
{
    static AssetManifest Assemble(params (string Name, string Text)[] files) =>
        AssetManifest.Assemble([.. files.Select(file => new ThemeFile(file.Name, () => Encoding.UTF8.GetBytes(file.Text)))]);

    static string Text(AssetManifest manifest, string name) =>
        Encoding.UTF8.GetString(manifest.Files.Single(file => file.Path == manifest[name].Path[1..]).Content().Span);

    [Fact]
    public void A_file_has_the_hash_of_its_content_in_its_name()
    {
        var one = Assemble(("css/site.css", "a { }"))["css/site.css"].Path;
        Assert.Matches("^/assets/site\\.[0-9a-f]{10}\\.css$", one);
        Assert.Equal(one, Assemble(("css/site.css", "a { }"), ("css/other.css", "b { }"))["css/site.css"].Path);
        Assert.NotEqual(one, Assemble(("css/site.css", "b { }"))["css/site.css"].Path);
    }

    [Fact]
    public void A_change_in_a_file_changes_the_names_of_all_files_that_refer_to_it()
    {
        static string Name(string picture) =>
            Assemble(
                ("css/site.css", "@import \"base.css\";"),
                ("css/base.css", "a { background: url(../images/a.svg) }"),
                ("images/a.svg", picture)
            )["css/site.css"].Path;
        Assert.NotEqual(Name("<svg/>"), Name("<svg></svg>"));
    }

    [Fact]
    public void Imported_sheets_replace_their_imports_each_in_its_layer()
    {
        var manifest = Assemble(
            (
                "css/site.css",
                "@import \"base.css\" layer(base);\n@import url('parts/menu.css');\n@import "
                    + "url(https://example.org/x.css);\na { }"
            ),
            ("css/base.css", "b { }\n"),
            ("css/parts/menu.css", "@import \"../base.css\";\nc { }")
        );
        Assert.Equal("@layer base{b{}}b{}c{}@import url(https://example.org/x.css);a{}", Text(manifest, "css/site.css"));
        Assert.Equal([manifest["css/site.css"].Path[1..]], manifest.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("@layer a{b{}}@layer a{c{}}@layer d{e{}}f{}@layer d{g{}}", "@layer a{b{}c{}}@layer d{e{}}f{}@layer d{g{}}")]
    [InlineData(
        "@layer a,d;@layer a{@media (x){b{}}}@layer a{c{content:\"}@layer a{\"}}",
        "@layer a,d;@layer a{@media (x){b{}}c{content:\"}@layer a{\"}}"
    )]
    [InlineData("@layer a{b{}@layer a{c{}}@layer a{d{}}}", "@layer a{b{}@layer a{c{}}@layer a{d{}}}")]
    [InlineData("@layer a{b{}}@layer a{c{}", "@layer a{b{}}@layer a{c{}")]
    [InlineData("@layer a{b{}}}@layer a{c{}}", "@layer a{b{}}}@layer a{c{}}")]
    public void Adjacent_blocks_of_the_same_layer_are_merged(string css, string expected) =>
        Assert.Equal(expected, Text(Assemble(("css/site.css", css)), "css/site.css"));

    [Fact]
    public void References_in_style_sheets_use_the_published_names()
    {
        var manifest = Assemble(
            (
                "css/site.css",
                "@font-face { src: url(\"../fonts/a.woff2\") format('woff2') }\nb { background: url(../images/a.svg#x), "
                    + "url('data:image/svg+xml,x'), url(missing.png), url(#clip) }"
            ),
            ("fonts/a.woff2", "font"),
            ("images/a.svg", "<svg/>")
        );
        string Name(string file) => manifest[file].Path["/assets/".Length..];
        Assert.Equal(
            $"@font-face{{src:url(\"./{Name("fonts/a.woff2")}\") "
                + $"format('woff2')}}b{{background:url(./{Name("images/a.svg")}#x),url('data:image/svg+xml,x'),url(missing.png),"
                + "url(#clip)}",
            Text(manifest, "css/site.css")
        );
    }

    [Fact]
    public void The_inline_style_sheet_is_not_a_file_and_its_references_work_on_any_page()
    {
        var manifest = AssetManifest.Assemble(
            [
                new("css/site.css", () =>
                    """
                    @font-face { src: url("../fonts/a.woff2") }
                    b { content: "</style>"; background: url(missing.png), url(#clip) }
                    """u8.ToArray()
                ),
                new("fonts/a.woff2", () => "font"u8.ToArray()),
            ],
            new(Style: "css/site.css"),
            "/advance"
        );
        var style = manifest.PageStyle!;
        Assert.Equal(
            $"@font-face{{src:url(\"/advance{manifest["fonts/a.woff2"].Path}\")}}"
                + "b{content:\"<\\/style>\";background:url(missing.png),url(#clip)}",
            style.Text
        );
        Assert.Equal($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Text)))}'", style.Source);
        Assert.Equal(["a"], manifest.Files.Select(file => file.Path.Split('/', '.')[1]));
    }

    [Fact]
    public void The_inline_script_is_not_a_file_and_its_imports_work_on_any_page()
    {
        var manifest = AssetManifest.Assemble(
            [
                new("js/site.js", () =>
                    "import { say } from \"./say.js\";\nimport('./later.js').then(() => say(\"</script><!--\"));"u8.ToArray()
                ),
                new("js/say.js", () => "export const say = (words) => alert(words);"u8.ToArray()),
                new("js/later.js", () => "alert(1);"u8.ToArray()),
            ],
            new(Script: "js/site.js"),
            "/advance"
        );
        var script = manifest.PageScript!;
        Assert.Contains($"/advance{manifest["js/later.js"].Path}", script.Text, StringComparison.Ordinal);
        // The minifier fixes the first one, which is fine.
        Assert.DoesNotMatch("(?i)</script|<!--", script.Text);
        Assert.Contains(@"\x3C!--", script.Text, StringComparison.Ordinal);
        Assert.Equal($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Text)))}'", script.Source);
        Assert.Equal(["later"], manifest.Files.Select(file => file.Path.Split('/', '.')[1]));
    }

    [Fact]
    public void A_script_refers_to_other_theme_files_by_their_published_names()
    {
        var manifest = Assemble(
            ("js/site.js", "export const address = new URL('../img/a.svg', import.meta.url), later = import(`./later.js`);"),
            ("js/later.js", "export default 1;"),
            ("img/a.svg", "<svg/>")
        );
        string Name(string file) => manifest[file].Path["/assets/".Length..];
        Assert.Contains($"new URL(\"./{Name("img/a.svg")}\"", Text(manifest, "js/site.js"), StringComparison.Ordinal);
        Assert.Contains($"import(\"./{Name("js/later.js")}\")", Text(manifest, "js/site.js"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@import \"x.css\" print;", "@media print{a{}}")]
    [InlineData("@import url(x.css) screen and (width > 40em), print;", "@media screen and (width>40em),print{a{}}")]
    [InlineData("@import 'x.css' layer;", "@layer{a{}}")]
    [InlineData(
        "@import url( \"x.css\" ) layer(base.own) supports(display: grid) print;",
        "@media print{@supports (display:grid){@layer base.own{a{}}}}"
    )]
    [InlineData("@IMPORT \"x.css\" supports(not (display: grid));", "@supports (not (display:grid)){a{}}")]
    [InlineData("@charset \"utf-8\";@layer b,c;/* first */@import \"x.css\";", "@charset \"utf-8\";@layer b,c;a{}")]
    [InlineData("b{content:'@import \"x.css\";'}/* @import \"x.css\"; */", "b{content:'@import \"x.css\";'}")]
    public void An_imported_style_sheet_keeps_the_conditions_of_its_import(string css, string expected) =>
        Assert.Equal(expected, Text(Assemble(("css/site.css", css), ("css/x.css", "a { }")), "css/site.css"));

    [Fact]
    public void Files_for_the_search_and_for_cards_are_not_published_as_assets() =>
        Assert.Equal(
            ["css/site.css"],
            Assemble(("search/search.js", "//"), ("card/font.ttf", "font"), ("css/site.css", "a { }"))
                .Files.Select(file => $"css/{file.Path.Split('/', '.')[1]}.css")
        );

    [Fact]
    public void One_file_in_two_folders_is_published_once()
    {
        var manifest = Assemble(("images/a.svg", "<svg/>"), ("icons/a.svg", "<svg/>"));
        Assert.Equal(manifest["images/a.svg"], manifest["icons/a.svg"]);
        Assert.Single(manifest.Files);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal(
            "The theme has no file assets/css/none.css.",
            Assert.Throws<KeyNotFoundException>(() => Assemble()["css/none.css"]).Message
        );

    [Fact]
    public void Files_in_the_site_s_theme_folder_override_the_built_in_ones()
    {
        using var site = TestSite.WithHost(
            "-- input/index.md --\n---\ntitle: Home\n---\n-- theme/assets/css/site.css --\nmine\n-- theme/assets/.hidden --\nx\n"
        );
        Assert.NotNull(
            site.Build(
                theme: new PlainTheme
                {
                    Files = [new("css/site.css", () => "theirs"u8.ToArray()), new("css/more.css", () => "more"u8.ToArray())],
                }
            ).Written
        );
        Assert.Equal(
            ["mine", "more"],
            site.Files()
                .Where(path => path.StartsWith("assets/", StringComparison.Ordinal))
                .Select(site.Read)
                .Order(StringComparer.Ordinal)
        );
    }
}
