namespace Advance.Parsing;

/// <summary>The language of front matter, by what it begins with, as in Hugo: <c>---</c>, <c>+++</c> or <c>{</c>.</summary>
public enum FrontMatterKind
{
    Yaml,
    Toml,
    Json,
}
