namespace Advance.Parse;

/// <summary>
/// The language of front matter, depending on how it begins, as in Hugo: <c>---</c>, <c>+++</c> or <c>{</c>.
/// </summary>
public enum FrontMatterKind
{
    Yaml,
    Toml,
    Json,
}
