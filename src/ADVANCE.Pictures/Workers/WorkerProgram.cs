using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Advance.Pictures.Workers;

/// <summary>How a worker is started: the program starts itself with a hidden command.</summary>
/// <param name="Path">Of the executable.</param>
/// <param name="Arguments">Before the command.</param>
sealed record WorkerProgram(string Path, IReadOnlyList<string> Arguments)
{
    const string Name = "advance";

    // Foreign files are read there, so a worker gets none of the machine's secrets, and no wishes about text or language.
    static readonly string[] Passed =
    [
        "PATH",
        "HOME",
        "TMPDIR",
        "TEMP",
        "TMP",
        "SystemRoot",
        "windir",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "DOTNET_ROOT",
        "DOTNET_ROLL_FORWARD",
    ];

    /// <summary>The program that runs now, or the one beside it where this is another, such as a test.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static WorkerProgram Find()
    {
        var own = Environment.ProcessPath ?? "";
        // A native program may have been renamed; nothing else is compiled ahead of time.
        if (!RuntimeFeature.IsDynamicCodeSupported)
            return new(own, []);
        var beside = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? Name + ".exe" : Name);
        if (File.Exists(beside))
            return new(beside, []);
        var library = System.IO.Path.Combine(AppContext.BaseDirectory, Name + ".dll");
        if (File.Exists(library) && System.IO.Path.GetFileNameWithoutExtension(own) == "dotnet")
            return new(own, [library]);
        throw new FileNotFoundException($"'{beside}' is missing.");
    }

    /// <summary>For a process whose streams are all pipes.</summary>
    /// <param name="fonts">The folder of its fonts.</param>
    public ProcessStartInfo StartInfo(string fonts)
    {
        var start = new ProcessStartInfo(Path, [.. Arguments, PictureWorker.Command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        start.Environment.Clear();
        foreach (var name in Passed)
            if (Environment.GetEnvironmentVariable(name) is { } value)
                start.Environment[name] = value;
        // The runtime of this process serves the worker too, wherever it was unpacked.
        if (RuntimeFeature.IsDynamicCodeSupported)
            start.Environment["DOTNET_ROOT"] = System.IO.Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());
        // A killed process would leave its diagnostic socket behind.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["LANG"] = "en_GB.UTF-8";
        start.Environment["PANGO_LANGUAGE"] = "en";
        start.Environment["FONTCONFIG_PATH"] = fonts;
        start.Environment["FONTCONFIG_FILE"] = System.IO.Path.Combine(fonts, Fonts.FontFolder.Configuration);
        return start;
    }
}
