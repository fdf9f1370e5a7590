namespace Advance.Tests.Hostile;

/// <summary>
/// Every Markdown construct that authors can use, with placeholders for a text, <c>{0}</c>, and for its number, <c>{1}</c>.
/// </summary>
static class HostileConstructs
{
    public static IReadOnlyList<string> OfTexts { get; } =
    [
        "{0}",
        "Read this \\{0} please.",
        "# {0}\n\nText.\n\n## A \\{0} heading",
        "- {0}\n  - {0}\n\n1. {0}\n\n   {0}",
        "> {0}\n> {0}",
        "**{0}** *{0}* ~~{0}~~ H~{0}~ x^{0}^",
        "`{0}` and ``{0}``",
        "```{0}\ncode {0}\n```",
        "~~~ lang{1} {0}\n{0}\n~~~",
        "Before.\n\n    {0}",
        "[{0}](/about/) [{0}](/about/ \"{0}\") [a](/about/ '{0}') [b](/about/ ({0}))",
        "[a](</about/{0}>)",
        "![{0}](/pic.png) ![a](/pic.png \"{0}\")",
        "![a {0}](/pic.png '{0}')",
        "| {0} | b |\n|:---:|---|\n| {0} | `{0}` |\n| `a|{0}` | \\{0} |",
        "Term {0}\n:   {0}\n\n    `{0}`",
        "Term {1}\n:   ~~~\n    {0}\n    ~~~\n\n~~~\n{0}\n~~~",
        "A note.[^n{1}]\n\n[^n{1}]: {0}\n\n    ```\n    {0}\n    ```",
        "A note.[^m{1}]\n\n[^m{1}]: ~~~\n    {0}\n    ~~~",
        "A note.[^{0}]\n\n[^{0}]: Its words.",
        "[^unused{1}]: {0}",
        "*[AB{1}]: {0}\n\nThe AB{1} is here.",
        "*[C{1}]: {0}\n*[C{1}]: again\n\nThe C{1} is here.",
        "[label{1} {0}]: /about/ '{0}'\n\n[label{1} {0}]",
        "[r{1}]: /about/\n[r{1}]: javascript:alert(1) \"{0}\"\n\n[{0}][r{1}]",
        "<https://fine.example/{0}> and <{0}@fine.example>",
        "https://fine.example/{0} www.fine.example/{0}",
        "https://fine.example/`x` `{0}` and [x](a`b) `{0}`",
        "- [x] {0}\n- [ ] {0}",
        "\"{0}\" -- '{0}'... <<{0}>>",
        "<!-- {0} --> <!--> {0} -->",
        "<div>\n{0}\n</div>",
        "<b title=\"`\"> `{0}` <b title='`'>",
        "{{onclick=alert(1)}}\n{0} {{.x onclick=alert(1)}}\n{{: onclick=\"alert(1)\"}}",
        "Line\\\n{0}  \n{0}\n***\n{0}\n===",
    ];

    public static IReadOnlyList<string> OfAddresses { get; } =
    [
        "[a]({0})",
        "[a](<{0}> \"t\")",
        "![a]({0})",
        "![a](<{0}> \"t\")",
        "[![a]({0})](/about/)",
        "[a][r]\n\n[r]: {0}",
        "![a][r]\n\n[r]: <{0}> 'a'",
        "<{0}>",
        "See {0} there.",
        "| [a]({0}) | ![a]({0}) |\n|---|---|\n| b | c |",
        "A note.[^1]\n\n[^1]: ![a]({0}) [b]({0})",
    ];
}
