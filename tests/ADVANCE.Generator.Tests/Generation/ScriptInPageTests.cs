using System.Text;
using Advance.Assets;

namespace Advance.Tests.Generation;

/// <summary>An inline script must not end its element, whatever it contains.</summary>
public class ScriptInPageTests
{
    [Theory]
    [InlineData("for(let i=0;i<script.length;i++)f(i);")]
    [InlineData("export const a=\"</script><!--\";")]
    [InlineData("export const a=/(?<!--)[</script]/;")]
    [InlineData("export const f=(a,b)=>a<!--b;")]
    [InlineData("export const f=(a)=>a</script/.test(a);")]
    public void A_script_in_a_page_never_looks_like_a_tag_or_a_comment(string script)
    {
        var manifest = AssetManifest.Assemble(
            [new("js/site.js", () => Encoding.UTF8.GetBytes(script))],
            new(Script: "js/site.js")
        );
        Assert.DoesNotMatch("(?i)</script|<!--", manifest.PageScript!.Text);
        Assert.DoesNotContain(
            @"<\x",
            manifest.PageScript.Text.Replace(@"<\x2Fscript]", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }
}
