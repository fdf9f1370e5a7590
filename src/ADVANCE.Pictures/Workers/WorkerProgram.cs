using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Advance.Pictures.Workers;

/// <summary>How to start a worker: the program starts itself with a hidden command.</summary>
/// <param name="Path">The executable's path.</param>
/// <param name="Arguments">The arguments before the command.</param>
sealed record WorkerProgram(string Path, IReadOnlyList<string> Arguments)
{
    const string Name = "advance";

    // Untrusted files are read there, so a worker gets none of the machine's secrets, and no settings for text or language.
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

    /// <summary>The program that is running, or the one next to it if this is another program, such as a test.</summary>
    /// <exception cref="FileNotFoundException">There isn't one.</exception>
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

    /// <summary>Start information for a process whose streams are all pipes.</summary>
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
        // The worker uses the same runtime as this process, wherever that was unpacked.
        if (RuntimeFeature.IsDynamicCodeSupported)
            start.Environment["DOTNET_ROOT"] = System.IO.Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());
        // A killed process would leave its diagnostic socket behind.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["LANG"] = "en_GB.UTF-8";
        start.Environment["PANGO_LANGUAGE"] = "en";
        start.Environment["FONTCONFIG_PATH"] = fonts;
        start.Environment["FONTCONFIG_FILE"] = System.IO.Path.Combine(fonts, Pictures.Fonts.FontFolder.Configuration);
        return start;
    }
}
