using Advance.Languages;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Advance.Parse;

/// <summary>
/// The checkbox of an item in a task list, which readers can't tick. It has a name, as every field must (WCAG 2.2, 4.1.2).
/// </summary>
/// <param name="words">Its name, for screen readers.</param>
sealed class TaskBox(ItemText words) : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        if (!renderer.EnableHtmlForInline)
            return;
        renderer.Write(
            task.Checked
                ? "<input type=\"checkbox\" disabled checked aria-label=\""
                : "<input type=\"checkbox\" disabled aria-label=\""
        );
        renderer.WriteEscape(task.Checked ? words.Done : words.NotDone).Write("\">");
    }
}
