package org.compagnon.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.compagnon.meeting.LogMeeting;
import org.compagnon.meeting.MeetingChannel;
import org.compagnon.meeting.MeetingView;
import org.compagnon.meeting.Meetings;
import org.compagnon.organisation.People;
import org.compagnon.relationship.MyPairView;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/** Writing a meeting down ({@code pair}), or putting one right or taking it out ({@code id}). */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Meetings meetings;
  @Inject private MyRelationships relationships;
  @Inject private People people;
  @Inject private Address address;
  @Inject private Messages messages;
  @Inject private Clock clock;

  private MyPairView pair;
  private MeetingView known;
  private List<String> likelyZones = List.of();
  private LocalDate day;
  private LocalTime time;
  private String zone;
  private Integer minutes;
  private MeetingChannel channel = MeetingChannel.VIDEO;
  private String topic;

  /** Reads the meeting to be corrected, or proposes what is likely for a new one. */
  public void load() {
    if (address.text("id") != null) {
      known = meetings.get(address.number("id"));
    }
    pair = relationships.get(known == null ? address.number("pair") : known.relationshipId());
    String mine = people.me().card().timeZone();
    zone = known != null ? known.timeZone() : mine == null ? pair.zone() : mine;
    likelyZones = Zones.likely(zone, mine, pair.partner().timeZone(), pair.zone());
    if (known == null) {
      begin(ZonedDateTime.now(clock).withZoneSameInstant(ZoneId.of(zone)).minusHours(1));
      minutes = pair.norm().minutes();
    } else {
      begin(known.heldAt().atZone(ZoneId.of(zone)));
      minutes = known.minutes();
      channel = known.channel();
      topic = known.topic();
    }
  }

  private void begin(ZonedDateTime at) {
    day = at.toLocalDate();
    time = LocalTime.of(at.getHour(), known == null ? 0 : at.getMinute());
  }

  /** Writes it down. */
  public void save() throws IOException {
    LogMeeting meeting = new LogMeeting(LocalDateTime.of(day, time), zone, minutes, channel, topic);
    if (known == null) {
      meetings.log(pair.id(), meeting);
      messages.info("mentoring.message.logged");
    } else {
      meetings.correct(known.id(), known.version(), meeting);
      messages.info("mentoring.message.corrected");
    }
    leave();
  }

  /** Takes it out. */
  public void remove() throws IOException {
    meetings.remove(known.id(), known.version());
    messages.info("mentoring.message.removed");
    leave();
  }

  private void leave() throws IOException {
    address.go("/me/mentoring?id=" + pair.id());
  }

  public MyPairView getPair() {
    return pair;
  }

  /** Whether a meeting is put right and not a new one written down. */
  public boolean isKnown() {
    return known != null;
  }

  public List<String> getLikelyZones() {
    return likelyZones;
  }

  public List<String> getOtherZones() {
    return Zones.others(likelyZones);
  }

  public MeetingChannel[] getChannels() {
    return MeetingChannel.values();
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public MeetingChannel getChannel() {
    return channel;
  }

  public void setChannel(MeetingChannel channel) {
    this.channel = channel;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
