// Reads an iCalendar stream with ical.js, as a calendar program would, and prints its content as JSON.
import { text } from "node:stream/consumers";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(await text(process.stdin)));

/** @param {ICAL.Component} component */
const properties = (component) => component.getAllProperties().map((property) => ({
  name: property.name,
  type: property.type,
  parameters: property.toJSON()[1],
  values: property.getValues().map((value) => String(value)),
}));

process.stdout.write(JSON.stringify({
  properties: properties(calendar),
  events: calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      properties: properties(component),
      start: event.startDate.toJSDate().toISOString(),
      startsOnDay: event.startDate.isDate ? event.startDate.toString() : null,
      endsOnDay: event.endDate.isDate ? event.endDate.toString() : null,
      seconds: event.duration.toSeconds(),
    };
  }),
}));
