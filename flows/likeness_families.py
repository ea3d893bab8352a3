"""Families of words: what a neighbourhood calls one thing, British and American, by subject.

Rules
- A family a line; a long one goes on in the next, under the same name. The first word names it, a phrase is joined by
  underscores and goes before its words.
- A word belongs to one family. Where it means two things ("late", "park"), it is in that of the commoner, and the
  other is a phrase ("open_late").
- What is missing costs a suggestion, what is wrong costs trust: kinds of a thing (swings, slide) are its family only
  where people ask for the one and mean the other.
"""

FAMILIES = """
# streets and walking
road street lane avenue rd st ave highway carriageway roadway boulevard blvd
pavement footpath footway sidewalk paving kerb curb walkway slab paving_slab flagstone
path towpath trail track alley alleyway ginnel snicket passageway footway_link greenway
uneven cracked wonky trip tripped stumble trip_hazard
pothole pot_hole tarmac hole crater resurface resurfacing asphalt
roadworks road_works dug_up digging_up
bump hump speed_bump speed_hump speed_cushion speed_table sleeping_policeman
crossing zebra zebra_crossing pedestrian_crossing pelican_crossing pelican crosswalk puffin_crossing cross
lollipop_lady lollipop_man lollipop_person crossing_guard crossing_patrol lollypop_lady
roundabout traffic_circle mini_roundabout rotary
junction intersection crossroads road_junction
signal traffic_light traffic_signal stoplight green_man red_light
sign signage signpost road_sign signposting wayfinding
underpass subway tunnel
bridge footbridge flyover overpass
pram buggy pushchair stroller
walk pedestrian on_foot by_foot foot stroll walkable
light lamp lighting streetlight street_light lamppost lamp_post streetlamp street_lamp lamps dark darkness unlit lit
light pitch_black pitch_dark badly_lit poorly_lit floodlight illuminate no_lighting gloomy
bench seat seating sit somewhere_to_sit place_to_sit bench_seat

# traffic and parking
traffic congestion congested gridlock gridlocked traffic_jam tailback rush_hour
short_cut shortcut rat_run rat_running rat_runs cut_through through_traffic
lorry truck hgv hgvs wagon juggernaut heavy_goods heavy_lorry heavy_vehicle heavy_traffic eighteen_wheeler semi_truck
fast speed speeding racing tear racer boy_racer drag_strip race_track racetrack
speed_limit 20mph 20mph_zone 30mph 20_zone 20_mph twenty_zone 30_mph 25_mph 25mph mph
slow calm calming
cycle bike bicycle cycling cyclist biking pushbike push_bike cycleway bikeway pedal
motorbike moped quad scrambler motorcycle motor_bike dirt_bike trail_bike off_road_bike quad_bike quadbike crosser
motorbike motorcyclist
scooter e_scooter escooter electric_scooter
car vehicle automobile driver motorist auto motorcar
car_free pedestrian_zone pedestrianise pedestrianised pedestrianisation pedestrianize traffic_free pedestrian_area
car_free closed_to_cars closed_to_traffic close_to_cars close_to_traffic no_cars pedestrian_street pedestrian_only
parking parked park_car car_park carpark parking_lot parking_space parking_spot parking_bay parking_garage park_up
resident_parking residents_parking resident_only_parking residents_permit resident_permit parking_permit
resident_parking permit_parking
resident_parking permit_scheme permit_zone residents_only
yellow_line double_yellow double_yellows no_parking parking_restriction
traffic_warden parking_attendant parking_enforcement meter_maid parking_officer
charging_point charge_point charging_station charger ev_charger ev_charging electric_charging
electric_car electric_vehicle ev evs
driveway dropped_kerb
taxi cab minicab uber lyft rideshare ride_share

# public transport
bus coach bus_service minibus bus_stop omnibus
tram streetcar trolley light_rail tramway
transport transportation transit public_transport public_transportation mass_transit
train rail railway railroad
station train_station railway_station rail_station bus_station
timetable schedule bus_times
frequent frequency more_often more_frequently every_few_minutes
fare ticket bus_pass travel_pass season_ticket travelcard bus_fare
shelter bus_shelter hostel night_shelter
delayed late unreliable never_on_time turn_up cancelled cancellation delay always_late running_late no_show
departure_board display_board real_time live_times arrival_board
passenger commuter commute commuting

# hours and how often
evening night nighttime night_time after_dark midnight later_bus run_later open_later late_night open_late
evening till_late til_late until_late
evening late_evening late_shift late_shifts late_opening stay_open_late after_hours late_at_night late_bus late_buses
weekend saturday sunday saturdays sundays
week weekly every_week once_a_week each_week
fortnight fortnightly biweekly every_two_weeks every_other_week
month monthly every_month once_a_month each_month
year yearly annual annually every_year year_on_year each_year
daily every_day each_day
summer summertime school_holidays summer_holidays
winter wintertime

# parks and nature
park recreation_ground rec green_space open_space playing_field parkland village_green
playground play_area play_park play_equipment playpark kids_area swing swings slide climbing_frame play_ground
playground seesaw childrens_area jungle_gym play_space
picnic picnic_table picnic_bench barbecue bbq
garden allotment grow_veg community_garden veg_patch grow_food allotments growing_space
tree woodland canopy greenery shade shady leafy tree_planting forest sapling
grass verge lawn roadside
mow mowing grass_cutting grass_cut cut_grass cut_the_grass cutting_grass uncut strim strimming
flower bloom planter hanging_basket hanging_baskets flowerbed flower_bed
wildlife biodiversity nature bee bees butterfly butterflies pollinator hedgehog habitat wildflower wild_flower rewild
wildlife rewilding meadow insect
hedge bush shrub overgrown bramble nettle ivy vegetation undergrowth overhanging
hot heat heatwave oven sweltering boiling_hot scorching
river stream creek canal waterway brook beck
pond lake
fountain drinking_fountain water_fountain water_refill bottle_filling refill_station drinking_tap
water
flood flooding flooded waterlogged waterlogging bog boggy puddle swamp
drain gutter sewer drainage stormwater gully
sewage effluent raw_sewage
ice icy snow grit gritting salt gritter slippery frost
environment environmental ecology ecological
climate climate_change global_warming net_zero carbon_neutral greenhouse_gas climate_crisis climate_emergency
pollution pollute polluted fumes emission air_quality smog exhaust air_pollution clean_air contaminate contaminated
energy electricity power
solar solar_panel solar_power photovoltaic
wind_farm wind_turbine turbine wind_power windmill
renewable renewables green_energy clean_energy renewable_energy
fossil_fuel fossil coal
petrol gasoline diesel
pesticide weedkiller weed_killer herbicide glyphosate
insulate insulation insulated
farm farmer farming agriculture agricultural

# waste and cleanliness
bin litter rubbish trash garbage refuse waste wheelie_bin wheely_bin bins dustbin dumpster trash_can trashcan
bin garbage_can litter_bin waste_bin bin_bag binmen bin_men black_bin bin_lorry rubbish_bin
collect collection emptied pickup bin_day
overflow overflowing spilling
recycling recycle recyclable recycling_bin
compost composting food_waste garden_waste green_waste brown_bin
flytip flytipping fly_tipping fly_tipper dump_mattress dumping dump dumped fly_tip fly_tipped flytipper
flytip illegal_dumping
bulky sofa mattress mattresses fridge furniture bulky_waste bulky_item large_item
waste_of_money waste_money waste_of_time waste_time waste_our_money squander waste_taxpayer
dirty filthy disgusting stink smell smelly tip mucky grubby squalid stench odour odor pigsty
ugly eyesore unsightly run_down rundown shabby
clean tidy cleaning clean_up clear clear_up cleanup litter_pick litter_picking litter_picker tidy_up spring_clean
clean street_sweeping street_sweeper sweep sweeper pick_up_litter pick_litter pick_up_rubbish pick_up_trash
graffiti spray_paint tag tagging
rat rats vermin mice rodent pest infestation cockroach
dog puppy canine hound
mess poo fouling excrement poop faeces turd dog_dirt muck feces pick_up_after clean_up_after picking_up_after
leash dog_lead on_lead on_a_lead on_leads on_the_lead
off_leash off_lead off_the_leash off_the_lead

# housing and building
home house housing dwelling property flat apartment houses homes accommodation condo bungalow maisonette condominium
home place_to_live somewhere_to_live residence
social_housing council_house council_flat council_home council_housing state_house state_housing public_housing
social_housing council_estate social_home social_rent
duplex triplex fourplex multi_family multifamily multi_unit missing_middle duplexes triplexes townhouse two_family
single_family single_family_home detached detached_house
granny_flat adu accessory_dwelling in_law_suite annexe backyard_cottage granny_annexe
landlord lease_holder letting_agent property_owner slumlord
tenant renter lodger
rent rental renting
airbnb short_term_rental holiday_let holiday_home second_home vacation_rental short_let short_term_let vrbo airbnbs
homeowner home_owner owner_occupier house_owner
evict eviction evicted kicked_out turfed_out priced_out forced_out pushed_out displaced displacement thrown_out
homeless homelessness rough_sleeper rough_sleepers rough_sleeping unhoused houseless sleep_rough sleeping_rough
homeless unsheltered sleep_in_doorways
tent camp camping encampment campsite campground
estate neighbourhood neighborhood community
neighbour neighbor next_door
green_belt greenbelt green_field green_fields greenfield
build construct construction building erect
convert conversion repurpose transform turn_into convert_into make_into change_into turned_into
renovate renovation refurbish refurbishment refurb revamp modernise modernize overhaul do_up
demolish demolition knock_down pull_down tear_down bulldoze
empty vacant derelict unused wasteland waste_land disused abandoned boarded_up vacancy
high_rise tower tower_block skyscraper
damp mould mold mildew mouldy
heating boiler radiator hot_water central_heating
lift elevator
door entrance entry
developer development develop developments
zoning planning plan planning_permission planning_application rezone zoned rezoning
crowd crowded overcrowded overcrowding packed cramped
gentrification gentrify
mortgage home_loan
loan lend lending
investor investment invest speculation speculator speculative
supply availability
broken break bust smashed out_of_order not_working damaged broke vandalised vandalized
mend fix repair repaired mending maintain maintenance patch patch_up upkeep patched

# children, young people and age
child kid kids toddler infant little_one little_ones bairn under_five under_fives pupil schoolchild youngster kiddie
child tot tots schoolkid children preschooler schoolchildren
youth teen teenager teenage young adolescent young_people lad lads young_person juvenile young_adult teens
elderly pensioner senior old_people older_people older retired elder old_age oap senior_citizen oldie retiree old_folk
elderly old_person older_person old_folks older_residents ageing over_65 over_60 older_adult
grandparent nan gran grandma granny grandad grandmother grandfather
youth_club youth_centre youth_center youth_group youth_provision youth_project youth_hub
youth_work youth_worker
skate skateboard skating skate_park skatepark bmx
football footy soccer pitch football_pitch five_a_side
swimming swim lido pool outdoor_pool baths swimming_pool leisure_pool swimming_baths
exercise fit fitness gym keep_fit leisure_centre leisure_center sports_centre workout outdoor_gym sports_center
sport sports athletics
toilet loo loos lavatory wc public_toilet public_toilets bathroom restroom convenience washroom
child_care childcare nursery after_school after_school_club daycare preschool day_care kindergarten pre_school creche

# schools
library libraries
book
school primary_school secondary_school classroom high_school elementary_school middle_school elementary infant_school
school_run drop_off home_time school_gate school_gates
teacher teaching teach educator
education educational
student undergraduate college_student university_student
college university uni higher_education
lesson class course tuition classes
exam standardized_test standardised_test testing
curriculum syllabus
bully bullying bullied
phone mobile cell_phone mobile_phone smartphone cellphone cell
train_up training apprenticeship apprentice skill vocational upskill job_training

# health and care
gp doctor surgery doctors_surgery doctors general_practitioner medical_centre gp_surgery gp_practice health_centre
gp physician family_doctor doctors_practice health_center
hospital infirmary clinic emergency_room
dentist dental dentistry teeth nhs_dentist tooth
pharmacy chemist drugstore pharmacist drug_store
ambulance paramedic
wait waiting queue waiting_list waiting_time backlog
health healthcare health_care medical
mental_health wellbeing psychiatric mental_illness mentally_ill well_being breakdown mental_wellbeing
counselling counsellor counselor therapist therapy clinician counseling
addiction addict rehab sober sobriety detox substance_abuse drug_treatment treatment_program substance_use
disabled disability wheelchair disabilities handicapped mobility_scooter special_needs mobility_impaired
blue_badge disabled_parking disabled_bay handicap_parking disabled_space
access accessible accessibility step_free ramp
carer caregiver
care_home nursing_home retirement_home old_peoples_home
dementia alzheimers
sick ill illness disease unwell
lonely loneliness isolated alone isolation befriending befriend
lunch meal dinner food eat breakfast feed supper
hungry hunger starving starve
foodbank food_bank food_pantry
poor poverty low_income disadvantaged deprived lower_income hard_up needy poorer worse_off
smoking smoke smoker vape vaping cigarette
marijuana cannabis weed
opioid heroin fentanyl
needle syringe

# safety
police policeman officer cop policing police_officer law_enforcement bobby bobbies constable pcso policewoman sheriff
police cops
patrol beat foot_patrol on_the_beat walk_the_beat patrolling
cctv camera cameras photograph surveillance
body_camera bodycam body_cam body_worn bodycams
penalty fine fined prosecute prosecution parking_ticket penalty_notice prosecuting
crime criminal theft burglary thief thieves burglar robbery rob robbed steal stolen nicked mugging mugged shoplifting
crime shoplifter break_in
violence violent assault attack
knife knives stabbing stab knife_crime
safe safety secure security
dangerous unsafe danger hazard hazardous death_trap accident crash collision perilous treacherous deathtrap lethal
dangerous run_over near_miss
scared afraid frightened terrified intimidated intimidating scary nervous frightening
drug drugs dealer dealing drug_dealer drug_dealing narcotic
noise noisy loud racket din blaring
firework fireworks
fire firefighter fire_station fire_engine fire_brigade
antisocial anti_social antisocial_behaviour vandalism vandal asb yob yobs hooligan thug rowdy
loiter loitering hang_about hang_around hang_round hanging_about hanging_around hanging_round hang_out congregate
gun firearm armed handgun rifle
alcohol drunk drinking drinker booze boozing street_drinking street_drinker

# shops and town
shop store retail retailer shops storefront shopfront shop_front
supermarket grocery grocery_store grocer
coop co_op cooperative co_operative
high_street high_st town_centre downtown city_centre shopping_centre precinct town_center city_center shopping_center
high_street shopping_mall mall shopping_parade
market farmers_market market_stall stall
cafe coffee cuppa tea coffee_shop tearoom coffee_place coffee_house
restaurant eatery eating_place diner
takeaway fast_food take_away_food
pub bar tavern
betting_shop bookie bookies bookmaker gambling
barber hairdresser barbershop
bank cash_machine atm cashpoint cash_point
post_office
shopper customer footfall
business company firm employer businesses corporation enterprise

# work, money and taxes
job employment work career jobs
worker employee staff workforce staffing
hire recruit recruitment take_on
wage salary pay income wages earnings
bonus one_off_payment
pay_for pay_a pay_an pay_no paid_for paid_off pay_back payment pay_taxes pay_tax
union trade_union labor_union
jobless unemployed unemployment out_of_work
tax taxation taxes levy council_tax
tax_break tax_incentive tax_abatement tax_relief incentive inducement tax_exemption
subsidy subsidise subsidize grant subsidies
taxpayer tax_payer ratepayer
money fund funding finance cash funds
budget spend spending expenditure
price charge fee
free no_charge free_of_charge for_nothing no_cost without_paying without_charge at_no_cost for_free cost_free
free fare_free gratis complimentary
cheap affordable cheaper affordability low_cost reasonable inexpensive
dear expensive costly cost unaffordable pricey too_high extortionate overpriced sky_high
bill bills

# council, law and politics
government govt gov state federal
council councils local_authority councillor municipality city_council city_hall town_hall local_government municipal
council councilor council_member
county
mayor
politician lawmaker legislator congressman congresswoman
meeting meetings public_meeting town_meeting
consult consultation consulted have_a_say have_say
transparent transparency accountable accountability
corrupt corruption
bureaucracy red_tape paperwork bureaucratic
vote voting election electoral ballot polling voter
law legislation rule regulation ordinance legal statute bylaw
decide decision
complaint complain misconduct grievance
immigrant immigration migrant migration newcomer
refugee asylum asylum_seeker
foreign foreigner overseas offshore
english english_language

# internet and news
internet wifi broadband online wi_fi fibre fiber hotspot fibre_optic fiber_optic web
website webpage app
newsletter leaflet flyer bulletin
noticeboard notice_board bulletin_board

# culture
community_centre community_center community_hub village_hall hub community_hall church_hall parish_hall
event festival fete fair_day carnival street_party fun_day gala funfair
art artist mural arts gallery sculpture
music concert gig live_music
theatre theater
cinema film movie
heritage historic listed_building historical
church chapel
mosque temple
tourist tourism visitor
monument memorial statue

# people
woman women female lady ladies girl
man men male gentleman
gay lgbt lgbtq lgbtqia queer
black african_american
race racial ethnic ethnicity
racism racist discrimination discriminate prejudice
equal equality equally fair fairness equity equitable
people person folk folks resident citizen everyone everybody public population inhabitant townspeople
family families parent mum dad mother father parents household mom mums moms
volunteer volunteering

# what is to be done
crisis emergency
robot automation automate robotics
require required requirement mandatory compulsory oblige must_have obligatory should_have_to ought_have_to
require having_to be_made_to be_forced_to
need want require_more wish would_like
good great excellent brilliant
bad terrible awful poor_quality shocking dreadful appalling disgraceful
improve better improvement enhance upgrade improved
big large huge massive enormous giant
small little tiny
wide widen broad wider
narrow
quick rapid quicker swift
provide provision supply_of offer
important vital essential crucial priority prioritise prioritize come_first comes_first
protect protection preserve conserve conservation safeguard protected segregated
help support assist aid assistance
start begin launch introduce establish create set_up bring_in initiate
build install put_in installation installing
stop prevent halt cease ban prohibit forbid outlaw not_allowed banned
remove get_rid scrap abolish eliminate repeal take_out overturn rid rip_out do_away take_away get_shot
close shut closing closure closed shut_down close_down shutting
open unlock unlocked opened
reopen bring_back reinstate restore reintroduce re_introduce return re_open open_again start_again put_back revive
keep save retain
increase raise rise expand grow growth boost extend additional extra increasing expanded
increase go_up put_up_prices hike
reduce lower cut decrease fewer less reduction cutting slash bring_down scale_back cutback
cap ceiling limit limits maximum freeze frozen restrict restriction lock_in
spread spread_out distribute disperse share_out
barrier gate bollard fence chicane
allow permit legalize legalise let
enforce enforcement enforced crack_down clamp_down crackdown
meaning meaningful
question survey questionnaire
"""
