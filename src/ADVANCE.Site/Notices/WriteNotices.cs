using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>A build task that writes the licences of the NuGet packages whose files are published.</summary>
public class WriteNotices : Task
{
    static readonly Regex Licence = new Regex("^(licen[cs]e|notice|copying|third-?party)", RegexOptions.IgnoreCase);

    /// <summary>Published files; the metadata tells which are from packages.</summary>
    public ITaskItem[] Files { get; set; }

    /// <summary>Packs of the runtime, which is part of the program too.</summary>
    public ITaskItem[] Packs { get; set; }

    /// <summary>Notices written by other tools.</summary>
    public ITaskItem[] Texts { get; set; }

    public string To { get; set; }

    public override bool Execute()
    {
        var folders = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Files.Where(file => file.GetMetadata("NuGetPackageId").Length > 0))
        {
            var within = file.GetMetadata("PathInPackage");
            var path = file.GetMetadata("FullPath");
            if (within.Length > 0 && path.Length > within.Length)
                folders[file.GetMetadata("NuGetPackageId")] = path.Substring(0, path.Length - within.Length);
        }
        foreach (var pack in Packs ?? new ITaskItem[0])
            if (Directory.Exists(pack.GetMetadata("PackageDirectory")))
                folders[pack.ItemSpec] = pack.GetMetadata("PackageDirectory");

        var text = new StringBuilder("ADVANCE Site contains third-party software. Its licences follow.\n");
        foreach (var folder in folders.Values)
            text.Append('\n').Append(Of(folder));
        foreach (
            var made in (Texts ?? new ITaskItem[0]).Select(item => File.ReadAllText(item.GetMetadata("FullPath"))).Distinct()
        )
            text.Append('\n').Append(made);
        File.WriteAllText(To, text.ToString(), new UTF8Encoding(false));
        return !Log.HasLoggedErrors;
    }

    string Of(string folder)
    {
        var specification = Directory.EnumerateFiles(folder, "*.nuspec").FirstOrDefault();
        if (specification == null)
        {
            Log.LogError("The package in {0} has no .nuspec, so its licence is unknown.", folder);
            return "";
        }
        var about = XDocument
            .Load(specification)
            .Root.Elements()
            .First(element => element.Name.LocalName == "metadata")
            .Elements()
            .ToList();
        var licence = about.FirstOrDefault(element => element.Name.LocalName == "license");
        var texts = Directory
            .EnumerateFiles(folder)
            .Where(path => Licence.IsMatch(Path.GetFileName(path)))
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToList();
        var isNamed = licence != null && (string)licence.Attribute("type") == "expression";
        if (!isNamed && texts.Count == 0)
            Log.LogError("The package in {0} doesn't state its licence.", folder);

        var text = new StringBuilder()
            .Append('-', 80)
            .Append('\n')
            .Append(Value(about, "id"))
            .Append(' ')
            .Append(Value(about, "version"))
            .Append('\n');
        text.Append("Licence: ").Append(isNamed ? licence.Value : "see the text below").Append('\n');
        foreach (var (key, label) in new[] { ("copyright", "Copyright"), ("projectUrl", "Home") })
            if (Value(about, key).Length > 0)
                text.Append(label).Append(": ").Append(Value(about, key)).Append('\n');
        foreach (var path in texts)
            text.Append('\n').Append(File.ReadAllText(path).Replace("\r\n", "\n").Replace('\r', '\n').Trim()).Append('\n');
        return text.ToString();
    }

    static string Value(List<XElement> about, string key)
    {
        var element = about.FirstOrDefault(part => part.Name.LocalName == key);
        return element == null ? "" : element.Value.Trim();
    }
}
