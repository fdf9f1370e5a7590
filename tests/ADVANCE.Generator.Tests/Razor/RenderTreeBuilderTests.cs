using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Advance.Tests.Razor;

/// <summary>The calls that Razor's compiler makes of a template, and the HTML that they write.</summary>
public class RenderTreeBuilderTests
{
    [Fact]
    public void Text_and_attributes_are_escaped()
    {
        const string hostile = "<b a='1' c=\"2\">&\u00A0`+é\U0001F600\n";
        Assert.Equal(
            "<p title=\"&lt;b a='1' c=&quot;2&quot;&gt;&amp;&#xA0;`+é&#x1F600;&#xA;\">"
                + "&lt;b a='1' c=&quot;2&quot;&gt;&amp;&#xA0;`+é&#x1F600;&#xA;</p>",
            Written(page =>
            {
                page.OpenElement(0, "p");
                page.AddAttribute(1, "title", hostile);
                page.AddContent(2, hostile);
                page.CloseElement();
            })
        );
    }

    [Fact]
    public void An_attribute_that_is_null_or_false_is_left_out_and_one_that_is_true_has_no_value() =>
        Assert.Equal(
            "<li hidden value=\"3\"></li>",
            Written(page =>
            {
                page.OpenElement(0, "li");
                page.AddAttribute(1, "id", (string?)null);
                page.AddAttribute(2, "inert", false);
                page.AddAttribute(3, "hidden", true);
                page.AddAttribute(4, "value", (object)3);
                page.AddAttribute(5, "lang", (object?)null);
                page.CloseElement();
            })
        );

    [Theory]
    [InlineData("<p>\n    <b>a</b>\n\n  b</p>", "<p>\n<b>a</b>\nb</p>")]
    [InlineData("<p>\r\n  a</p>\r\n", "<p>\na</p>\n")]
    [InlineData("<br /><img src=a /><path d=\"\" />", "<br><img src=a><path d=\"\" />")]
    [InlineData("<pre>\n    a\n  <br />\n</pre>\n  <p>", "<pre>\n    a\n  <br />\n</pre>\n<p>")]
    [InlineData("<pre class=\"x\">\n  a</pre>", "<pre class=\"x\">\n  a</pre>")]
    [InlineData("<present>\n  a", "<present>\na")]
    [InlineData("<script>\n  a", "<script>\n  a")]
    public void Indentation_and_slashes_are_removed_where_they_mean_nothing(string html, string expected)
    {
        Assert.Equal(expected, Written(page => page.AddMarkupContent(0, html)));
        Assert.Equal(expected, Written(page => page.AddContent(0, (MarkupString)html)));
    }

    [Fact]
    public void Indentation_is_removed_across_calls() =>
        Assert.Equal(
            "<ul>\n<li>a </li>\nb</ul>",
            Written(page =>
            {
                page.OpenElement(0, "ul");
                page.AddMarkupContent(1, "\n  ");
                page.AddMarkupContent(2, "\n  <li>a </li>\n");
                page.AddContent(3, "  ");
                page.AddContent(4, " b");
                page.CloseElement();
            })
        );

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("pre")]
    public void Spaces_that_count_are_kept(string name) =>
        Assert.Equal(
            $"<{name} class=\"a\">\n  a  \n b<i>\n  c</i></{name}>\nd",
            Written(page =>
            {
                page.OpenElement(0, name);
                page.AddAttribute(1, "class", "a");
                page.AddContent(2, (MarkupString)"\n  a  \n b");
                page.AddMarkupContent(3, "<i>\n  c</i>");
                page.CloseElement();
                page.AddMarkupContent(4, "\n  d");
            })
        );

    [Fact]
    public void A_component_gets_its_parameters_its_content_and_what_the_page_shares() =>
        Assert.Equal(
            "<q lang=\"cy\">shared: <b>content</b></q>",
            Written(page =>
            {
                page.OpenComponent<Quotation>(0);
                page.AddComponentParameter(1, "Language", "cy");
                page.AddAttribute(2, "ChildContent", (RenderFragment)(inner => inner.AddMarkupContent(3, "<b>content</b>")));
                page.CloseComponent();
            })
        );

    [Fact]
    public void A_parameter_that_does_not_exist_is_a_mistake_in_the_template() =>
        Assert.Throws<KeyNotFoundException>(() =>
            Written(page =>
            {
                page.OpenComponent<Quotation>(0);
                page.AddComponentParameter(1, "Lang", "cy");
            })
        );

    static string Written(Action<RenderTreeBuilder> write)
    {
        var page = new RenderTreeBuilder("shared");
        write(page);
        return Encoding.UTF8.GetString(page.Written.Span);
    }

    sealed class Quotation : ComponentBase
    {
        string shared = "";
        string prefix = "";

        [Parameter]
        public required string Language { get; set; }

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void OnOpened(RenderTreeBuilder builder) => shared = (string)builder.Shared;

        protected override void OnParametersSet() => prefix = $"{shared}: ";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "q");
            builder.AddAttribute(1, "lang", Language);
            builder.AddContent(2, prefix);
            builder.AddContent(3, ChildContent);
            builder.CloseElement();
        }
    }
}
