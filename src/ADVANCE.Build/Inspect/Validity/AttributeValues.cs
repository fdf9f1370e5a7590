using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Advance.Inspect.Validity;

/// <summary>The attributes that have a fixed list of values, or a number (WHATWG HTML; WAI-ARIA 1.2).</summary>
static class AttributeValues
{
    public static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);

    static readonly FrozenDictionary<string, FrozenSet<string>> Lists = new Dictionary<string, string>
    {
        ["dir"] = "ltr rtl auto",
        ["loading"] = "lazy eager",
        ["decoding"] = "sync async auto",
        ["fetchpriority"] = "high low auto",
        ["translate"] = "yes no",
        ["spellcheck"] = "true false",
        ["scope"] = "row col rowgroup colgroup",
        ["shape"] = "rect circle poly default",
        ["preload"] = "none metadata auto",
        ["aria-hidden"] = "true false undefined",
        ["aria-expanded"] = "true false undefined",
        ["aria-busy"] = "true false",
        ["aria-disabled"] = "true false",
        ["aria-modal"] = "true false",
        ["aria-required"] = "true false",
        ["aria-pressed"] = "true false mixed undefined",
        ["aria-checked"] = "true false mixed undefined",
        ["aria-selected"] = "true false undefined",
        ["aria-live"] = "off polite assertive",
        ["aria-atomic"] = "true false",
        ["aria-current"] = "page step location date time true false",
        ["aria-haspopup"] = "true false menu listbox tree grid dialog",
        ["aria-invalid"] = "true false grammar spelling",
        ["aria-autocomplete"] = "inline list both none",
        ["aria-orientation"] = "horizontal vertical undefined",
        ["aria-sort"] = "ascending descending none other",
    }.ToFrozenDictionary(pair => pair.Key, pair => Set(pair.Value), StringComparer.Ordinal);

    static readonly FrozenSet<string> InputTypes = Set(
        """
        hidden text search tel url email password date month week time datetime-local number range color checkbox radio
        file submit image reset button
        """
    );

    // WAI-ARIA 1.2, 5.4, Graphics-ARIA 1.0 and DPUB-ARIA 1.1.
    static readonly FrozenSet<string> Roles = Set(
        """
        alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
        complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid
        gridcell group heading img image insertion link list listbox listitem log main mark marquee math menu menubar
        menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar
        radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status
        strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar
        tooltip tree treegrid treeitem graphics-document graphics-object graphics-symbol
        """
    );

    /// <summary>
    /// Whether the attribute may have the value on the element; also true for attributes that accept any value.
    /// </summary>
    public static bool Allows(string element, ReadOnlySpan<char> attribute, ReadOnlySpan<byte> value) =>
        attribute switch
        {
            "tabindex" => IsNumber(value, isSigned: true),
            "width" or "height" when element is "img" or "source" or "video" or "canvas" or "iframe" or "embed" or "input" =>
                IsNumber(value),
            "colspan" or "rowspan" or "span" or "maxlength" or "minlength" or "rows" or "cols" or "size" => IsNumber(value),
            "start" when element is "ol" => IsNumber(value, isSigned: true),
            "type" when element is "input" => InputTypes.Contains(Text(value)),
            "type" when element is "button" => Text(value) is "submit" or "reset" or "button",
            "role" => Text(value).Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } roles
                && Array.TrueForAll(roles, IsRole),
            "datetime" when element is "time" => DateTimeValue.IsOne(value),
            "href" or "src" or "action" => IsAddress(value) && (value.Length > 0 || attribute is "href"),
            _ => !Lists.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(attribute, out var list)
                || (list.Contains(Text(value))),
        };

    // Browsers drop line ends and tabs in an address, and guess at spaces: attackers use that, as in "java\nscript:".
    static bool IsAddress(ReadOnlySpan<byte> value) => !value.ContainsAny(" \t\n\f\r"u8);

    static bool IsRole(string role) => Roles.Contains(role) || role.StartsWith("doc-", StringComparison.Ordinal);

    static bool IsNumber(ReadOnlySpan<byte> value, bool isSigned = false)
    {
        if (isSigned && value is [(byte)'-', .. var rest])
            value = rest;
        return value.Length is > 0 and < 10 && !value.ContainsAnyExcept(Digits);
    }

    static string Text(ReadOnlySpan<byte> value) => Encoding.UTF8.GetString(value).Trim().ToLowerInvariant();

    static FrozenSet<string> Set(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
