using System.Collections.Frozen;

namespace Advance.Settings;

/// <summary>
/// Kinds of file that a browser, a host or a reader's computer runs, by extension. None is accepted by kind: the site's owner
/// lists each such file by name.
/// </summary>
public static class ExecutableKinds
{
    /// <summary>
    /// Documents with scripts, scripts, and what a page loads with them. Browsers treat any kind of XML as a page if it says
    /// that it is one.
    /// </summary>
    public static FrozenSet<string> InBrowsers { get; } =
        Set(
            "html htm xhtml xht shtml shtm stm mht mhtml htc hta xml xsl xslt xsd rng rdf owl rss atom wsdl dtd mml mathml kml "
                + "gpx xspf smil",
            "opml xul xbl js mjs cjs jsx vbs wsf swf swz xap jnlp pac"
        );

    /// <summary>Pages that a host runs, and files that it reads as its own settings.</summary>
    public static FrozenSet<string> OnHosts { get; } =
        Set(
            "php php3 php4 php5 php7 php8 phps pht phtml phar inc asp aspx ascx ashx asmx asax axd cer cshtml vbhtml svc rem "
                + "soap master config",
            "jsp jspx jspf jsf jsw do action cfm cfml cfc cgi fcgi so dll ini"
        );

    public static bool Has(string extension) => InBrowsers.Contains(extension) || OnHosts.Contains(extension);

    static FrozenSet<string> Set(params string[] rows) =>
        rows.SelectMany(row => row.Split(' ')).Select(end => "." + end).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
